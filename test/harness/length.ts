/** Whether the long sweeps run in full, as `npm run test:long` has it; `npm test` looks at some cases of each. */
export const LONG = process.env.ASKFIRST_LONG === '1'

/**
 * Of a sweep over many cases in several ways: all ways where sweeps are long; otherwise one, another for each case, so
 * that each way meets many cases.
 */
export function waysFor<T>(ways: readonly T[], index: number): readonly T[] {
  return LONG ? ways : ways.filter((_, at) => at === index % ways.length)
}
