import { isTooOld } from '../outbox/age.ts'
import { listReports, oldestReport } from '../outbox/report.ts'
import { isAbandoned } from './abandoned.ts'
import { isResting } from './rest.ts'

/**
 * Whether a launch should start a sender: something waits whose time has come, or has lost its sender, and no other
 * launch has just started one. Two directory listings, and two calls for one file's times.
 *
 * @param now - milliseconds since 1970
 */
export function isAnythingDue(outbox: string, now: number): boolean {
  const waits = oldestReport(outbox, 'pending') !== undefined && !isResting(outbox, now)
  return waits || listReports(outbox, ['sending']).some(claimed => isAbandoned(claimed, now))
}

/**
 * Whether a report has been here for longer than any stays, so that a process of ours has to remove it: where nothing
 * crashes any more and nothing is sent, none would come by.
 *
 * @param now - milliseconds since 1970
 */
export function isAnythingTooOld(outbox: string, now: number): boolean {
  return (['kept', 'sent', 'unreadable'] as const).some(state => {
    const oldest = oldestReport(outbox, state)
    return oldest !== undefined && isTooOld(oldest, now)
  })
}
