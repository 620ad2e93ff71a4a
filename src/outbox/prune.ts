import { forgetPermit } from '../consent/permit.ts'
import { MOST_SENT, MOST_UNSENT, MOST_UNSENT_BYTES, RETENTION_MS } from '../report/retention.ts'
import { rmSync, utimesSync } from '../system/builtin.ts'
import { statIfThere } from '../system/if-there.ts'
import { ageOf, CLOCKS_DIFFER_MS } from './age.ts'
import { removePages } from './pages.ts'
import { type Listing, listOutbox, RECEIPT, type Report, reportsIn } from './report.ts'
import { removeLeftovers } from './torn-writes.ts'

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
  const crowdedOut = beyondLimits(unsent, spared).filter(report => !old.includes(report))
  for (const report of [...old, ...sent.slice(0, Math.max(0, sent.length - MOST_SENT))]) {
    tryRemove(report)
  }
  removeLeftovers(outbox, listing, now)
  return crowdedOut.filter(tryRemove).length
}

/** Whether its time here is over. What is pending has its own: a sender tries it at least once, whatever a clock says. */
function isPast(report: Report, now: number): boolean {
  try {
    const age = ageOf(report, now)
    if (age === undefined) {
      // Its time begins now.
      utimesSync(report.path, now / 1000, now / 1000)
    }
    return (age ?? 0) > RETENTION_MS
  } catch {
    return false
  }
}

/** Those beyond the newest that may stay, by number and by bytes. */
function beyondLimits(unsent: readonly Report[], spared: Report | undefined): readonly Report[] {
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
  return statIfThere(path)?.size ?? 0
}

/** A report of the future is older than any other: it was written before the clock was set back. */
function oldestFirst(reports: readonly Report[], now: number): readonly Report[] {
  const isAhead = ({ time }: Report) => time - now > CLOCKS_DIFFER_MS
  return [...reports.filter(isAhead), ...reports.filter(report => !isAhead(report))]
}

/** One that cannot be removed keeps neither the others here, nor a crash from being reported. */
function tryRemove(report: Report): boolean {
  try {
    removeReport(report)
    return true
  } catch {
    return false
  }
}

/** Removes a report, its receipt, and the pages that may show it. */
export function removeReport({ outbox, path, eventId }: Report): void {
  removePages(outbox)
  rmSync(path, { force: true })
  rmSync(`${path}${RECEIPT}`, { recursive: true, force: true })
  forgetPermit(outbox, eventId)
}
