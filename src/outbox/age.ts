import type { ReportName } from './name.ts'

/** Whether a report has been on this computer for longer than any stays. */
export function isTooOld({ time }: Pick<ReportName, 'time'>, now: number): boolean {
  return now - time > LONGEST_AGE_MS
}

/** How long a report, sent or not, and a count stays: 90 days. */
export const LONGEST_AGE_MS = 90 * 86_400_000
