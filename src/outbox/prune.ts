import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
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
  const unsent = oldestFirst(listReports(outbox, ['kept', 'pending']), now)
  const sent = oldestFirst(listReports(outbox, ['sent']), now)
  const surplus = new Set([
    ...unsent.slice(0, Math.max(0, unsent.length - MOST_UNSENT)),
    ...sent.slice(0, Math.max(0, sent.length - MOST_SENT)),
    ...[...unsent, ...sent].filter(({ time }) => now - time > LONGEST_DAYS * DAY_MS),
  ])
  removeTornWrites(outbox, now)
  return [...surplus].filter(isRemoved).length
}

/** A report of the future is older than any other: it was written before the clock was set back. */
function oldestFirst(reports: readonly Report[], now: number): readonly Report[] {
  const isAhead = ({ time }: Report) => time - now > CLOCKS_DIFFER_MS
  return [...reports.filter(isAhead), ...reports.filter(report => !isAhead(report))]
}

/** Less is a clock that was put right. */
const CLOCKS_DIFFER_MS = 3_600_000

/** One that cannot be removed keeps neither the others here, nor a crash from being reported. */
function isRemoved(report: Report): boolean {
  try {
    removeReport(report)
    return true
  } catch {
    return false
  }
}

/** Removes a report and its receipt. */
export function removeReport({ path }: Report): void {
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
    if (Math.abs(ageOf(path, now)) > TORN_AFTER_MS) {
      rmSync(path, { force: true })
    }
  }
}

/** A write takes milliseconds; what is this old was cut short, and what is of the future is of an earlier clock. */
const TORN_AFTER_MS = 3_600_000

function ageOf(path: string, now: number): number {
  return now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now)
}
