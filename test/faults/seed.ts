/** Names the seed, so that a failure can be run again: `ASKFIRST_SEED=… npm run test:long`. */
export const SEED = Number(process.env.ASKFIRST_SEED ?? Date.now() % 1_000_000)

/**
 * Random numbers from 0 to 1 that a seed repeats.
 *
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator, with the numbers of Numerical Recipes
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The short form of a sweep takes the same cases each time, unless it is told a seed. */
export const SWEEP_SEED = process.env.ASKFIRST_SEED === undefined ? 1 : SEED

/** @returns as many of the cases, by that seed */
export function someOf<T>(cases: readonly T[], count: number): readonly T[] {
  const random = randomFrom(SWEEP_SEED)
  return Array.from({ length: count }, () => cases[Math.floor(random() * cases.length)]).filter(
    one => one !== undefined,
  )
}
