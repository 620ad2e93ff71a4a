import type { Report } from './report.ts'

/**
 * Tells a crash loop.
 *
 * @param reports - what the outbox lists
 * @param fingerprint - of the crash at hand
 * @param now - milliseconds since 1970
 * @returns whether there are as many of its kind in the last hour as are worth keeping
 */
export function isCrashLoop(reports: readonly Report[], fingerprint: string, now: number): boolean {
  // From before the clock was set back: those of a later hour are of another one too.
  const alike = reports.filter(
    report => report.fingerprint === fingerprint && Math.abs(now - report.time) < HOUR_MS,
  )
  return alike.length >= MOST_ALIKE_PER_HOUR
}

/** The sixth of a kind within the hour tells nothing that five did not. */
export const MOST_ALIKE_PER_HOUR = 5

const HOUR_MS = 3_600_000
