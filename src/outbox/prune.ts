import { forgetPermit, PERMITTED } from '../consent/permit.ts'
import { DAY_MS, MOST_SENT, MOST_UNSENT, MOST_UNSENT_BYTES, RETENTION_DAYS } from '../report/retention.ts'
import { TEMPORARY } from '../system/atomic-write.ts'
import { basename, join, rmSync, statSync, utimesSync } from '../system/builtin.ts'
import { ageOf, CLOCKS_DIFFER_MS } from './age.ts'
import { removePages } from './pages.ts'
import {
  COUNTED,
  type Listing,
  listOutbox,
  namesIn,
  RECEIPT,
  type Report,
  reportsIn,
  STATES,
} from './report.ts'
import { parseFileName } from './report-name.ts'

/**
 * Removes what is too old or too much, oldest first: decided from directory listings and sizes alone. A report that
 * is being sent stays.
 *
 * @param now - milliseconds since 1970
 * @param spared - the report that was just announced: it stays, whatever a clock that was set back makes of its age
 * @param listing - what the outbox held just before that. Default: what it holds now
 * @returns how many unsent reports had to make room
 */
export function prune(
  outbox: string,
  now: number,
  { spared, listing = listOutbox(outbox) }: { spared?: Report; listing?: Listing } = {},
): number {
  const unsent = oldestFirst(reportsIn(outbox, listing, ['kept', 'pending']), now).filter(
    ({ path }) => path !== spared?.path,
  )
  const sent = oldestFirst(reportsIn(outbox, listing, ['sent']), now)
  const aside = reportsIn(outbox, listing, ['unreadable'])
  const kept = unsent.filter(({ state }) => state === 'kept')
  const old = [...kept, ...sent, ...aside].filter(report => isPast(report, now))
  const crowdedOut = surplusOf(unsent, spared).filter(report => !old.includes(report))
  for (const report of [...old, ...sent.slice(0, Math.max(0, sent.length - MOST_SENT))]) {
    isRemoved(report)
  }
  removeLeftovers(outbox, listing, now)
  return crowdedOut.filter(isRemoved).length
}

/** Whether its time here is over. What is pending has its own: a sender tries it at least once, whatever a clock says. */
function isPast(report: Report, now: number): boolean {
  try {
    const age = ageOf(report, now)
    if (age === undefined) {
      // Its time begins now.
      utimesSync(report.path, now / 1000, now / 1000)
    }
    return (age ?? 0) > RETENTION_DAYS * DAY_MS
  } catch {
    return false
  }
}

/** Those beyond the newest that may stay, by number and by bytes. */
function surplusOf(unsent: readonly Report[], spared: Report | undefined): readonly Report[] {
  const newestFirst = unsent.toReversed()
  let count = spared ? 1 : 0
  let bytes = spared ? sizeOf(spared) : 0
  return newestFirst.filter(report => {
    count += 1
    bytes += sizeOf(report)
    return count > MOST_UNSENT || bytes > MOST_UNSENT_BYTES
  })
}

function sizeOf({ path }: Report): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** A report of the future is older than any other: it was written before the clock was set back. */
function oldestFirst(reports: readonly Report[], now: number): readonly Report[] {
  const isAhead = ({ time }: Report) => time - now > CLOCKS_DIFFER_MS
  return [...reports.filter(isAhead), ...reports.filter(report => !isAhead(report))]
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
export function removeReport({ path, eventId }: Report): void {
  removePages(join(path, '../..'))
  rmSync(path, { force: true })
  rmSync(`${path}${RECEIPT}`, { recursive: true, force: true })
  forgetPermit(join(path, '../..'), eventId)
}

/** Writes that a kill cut short, receipts and permits whose report is gone, and counts that nothing came for. */
function removeLeftovers(outbox: string, listing: Listing, now: number): void {
  const reports = new Set(reportsIn(outbox, listing).map(({ eventId }) => eventId))
  for (const [folder, files] of listing) {
    const age = folder === COUNTED ? RETENTION_DAYS * DAY_MS : TORN_AFTER_MS
    removeOlder(
      join(outbox, folder),
      files.filter(file => isOver(folder, file, reports)),
      { now, age },
    )
  }
}

/** What does not look like ours stays: a newer askfirst may know more of it. */
function isOver(folder: string, file: string, reports: ReadonlySet<string>): boolean {
  switch (folder) {
    case COUNTED:
      return COUNT.test(file) || isTorn(file)
    case PERMITTED:
      return isTorn(file) || (PERMIT.test(file) && !reports.has(basename(file, '.json')))
    default:
      return isTorn(file) || isOrphan(file, reports)
  }
}

const COUNT = /^(?:any|[\da-f]{16,})\.\w+$/
const PERMIT = /^[\da-f]{32}\.json$/

/** A receipt whose report is gone. */
function isOrphan(file: string, reports: ReadonlySet<string>): boolean {
  const name = file.endsWith(RECEIPT) ? parseFileName(file.slice(0, -RECEIPT.length)) : undefined
  return name !== undefined && !reports.has(name.eventId)
}

/** Removes writes that were cut short, whatever their age. */
export function removeTorn(outbox: string): void {
  for (const folder of ['', ...STATES]) {
    for (const file of namesIn(outbox, folder).filter(isTorn)) {
      rmSync(join(outbox, folder, file), { force: true })
    }
  }
}

function isTorn(file: string): boolean {
  return file.endsWith(TEMPORARY)
}

/** A write takes milliseconds; what is this old was cut short, and what is of the future is of an earlier clock. */
const TORN_AFTER_MS = 3_600_000

function removeOlder(
  folder: string,
  files: readonly string[],
  { now, age }: { now: number; age: number },
): void {
  for (const path of files.map(file => join(folder, file))) {
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (Math.abs(now - written) > age) {
      rmSync(path, { force: true })
    }
  }
}
