import { moveReport } from '../outbox/claim.ts'
import { removeReport } from '../outbox/prune.ts'
import type { Report } from '../outbox/report.ts'
import type { Decided } from './crash-context.ts'

/**
 * What is left of a report once it is on the disk: while it was made, a person may have taken the yes back at another
 * terminal. Who does so stores that first, then looks for reports; here the decision is made anew after the report is
 * written. So one of the two sees the other.
 *
 * @param wasAsked - whether the person said yes to this report alone: then nothing need be decided
 * @returns where it is now; undefined if it went
 */
export function unlessTakenBack(
  report: Report,
  { mode }: Pick<Decided, 'mode'>,
  wasAsked: boolean,
): Report | undefined {
  switch (mode) {
    case 'on':
      return report
    case 'local':
      return report.state === 'pending' ? moveReport(report, 'kept') : report
    case 'undecided':
      if (wasAsked) return report
  }
  removeReport(report)
  return undefined
}
