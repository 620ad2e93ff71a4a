/** Whether the long sweeps run in full, as `npm run test:long` has it; `npm test` looks at some cases of each. */
export const LONG = process.env.ASKFIRST_LONG === '1'

/** Of a sweep over many cases that are much alike: all where sweeps are long; otherwise every n-th. */
export function everyNth<T>(cases: readonly T[], n: number): readonly T[] {
  return LONG ? cases : cases.filter((_, index) => index % n === 0)
}

/**
 * Of a sweep over many cases in several ways: all ways where sweeps are long; otherwise one, another for each case, so
 * that each way meets many cases.
 */
export function waysFor<T>(ways: readonly T[], index: number): readonly T[] {
  return LONG ? ways : ways.filter((_, at) => at === index % ways.length)
}
