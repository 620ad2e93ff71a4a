import { statIfThere } from '../system/if-there.ts'
import type { Report } from './report.ts'

/**
 * How long a report has been here. A clock can lie: that of a program with its own idea of time, or of a board that
 * wakes in 1970. So two witnesses are heard, the name and the time of the file, and the one that makes it younger counts.
 *
 * @param now - milliseconds since 1970
 * @returns milliseconds; undefined if neither can be true
 */
export function ageOf({ time, path }: Pick<Report, 'time' | 'path'>, now: number): number | undefined {
  const written = statIfThere(path)?.mtimeMs ?? 0
  const witnesses = [time, written].filter(
    witness => witness > FIRST_REPORT && witness < now + CLOCKS_DIFFER_MS,
  )
  return witnesses.length === 0 ? undefined : Math.max(0, now - Math.max(...witnesses))
}

/** The beginning of 2026: no report is older than askfirst. Not asked of `Date`, which a program may have taken away. */
const FIRST_REPORT = 1_767_225_600_000

/** Less is a clock that was put right. */
export const CLOCKS_DIFFER_MS = 3_600_000
