import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { removePages } from './pages.ts'
import { filesIn, listReports, RECEIPT, type Report, STATES } from './report.ts'
import { TEMPORARY } from './write.ts'

/**
 * Removes what is too old or too much, oldest first: decided from the directory listing alone. A report that is
 * being sent stays.
 *
 * @param now - milliseconds since 1970
 * @returns how many reports were removed
 */
export function prune(outbox: string, now: number): number {
  const unsent = listReports(outbox, ['kept', 'pending'])
  const sent = listReports(outbox, ['sent'])
  const surplus = new Set([
    ...unsent.slice(0, Math.max(0, unsent.length - MOST_UNSENT)),
    ...sent.slice(0, Math.max(0, sent.length - MOST_SENT)),
    ...[...unsent, ...sent].filter(({ time }) => now - time > LONGEST_DAYS * DAY_MS),
  ])
  removeTornWrites(outbox, now)
  return [...surplus].filter(isRemoved).length
}

/** One that cannot be removed keeps neither the others here, nor a crash from being reported. */
function isRemoved(report: Report): boolean {
  try {
    removeReport(report)
    return true
  } catch {
    return false
  }
}

/** Removes a report, its receipt, and the pages that may show it. */
export function removeReport({ path }: Report): void {
  removePages(join(path, '../..'))
  rmSync(path, { force: true })
  rmSync(`${path}${RECEIPT}`, { force: true })
}

const MOST_UNSENT = 100
const MOST_SENT = 50
const LONGEST_DAYS = 90
const DAY_MS = 86_400_000

function removeTornWrites(outbox: string, now: number): void {
  const torn = ['', ...STATES].flatMap(folder =>
    filesIn(outbox, folder)
      .filter(file => file.endsWith(TEMPORARY))
      .map(file => join(outbox, folder, file)),
  )
  for (const path of torn) {
    if (ageOf(path, now) > TORN_AFTER_MS) {
      rmSync(path, { force: true })
    }
  }
}

/** A write takes milliseconds; what is this old was cut short. */
const TORN_AFTER_MS = 3_600_000

function ageOf(path: string, now: number): number {
  return now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now)
}
