/**
 * The clock on the wall. Programs replace it, also by one that tells nothing, or throws, or is of no year that a file name can
 * have: then it is 1970, which nobody believes.
 *
 * @returns milliseconds since 1970 (UTC)
 */
export function wallClock(): number {
  try {
    const now: unknown = Date.now()
    return typeof now === 'number' && now >= 0 && now < YEAR_10000 ? now : 0
  } catch {
    return 0
  }
}

const YEAR_10000 = 253_402_300_800_000
