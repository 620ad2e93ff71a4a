const { bigint } = process.hrtime

/**
 * The clock by which we wait: nobody sets it, and it never stands still. Taken as the part is loaded, for programs
 * replace clocks.
 *
 * @returns milliseconds since some moment in the past
 */
export function monotonicMs(): number {
  return Number(bigint()) / 1e6
}
