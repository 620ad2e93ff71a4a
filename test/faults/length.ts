/** `npm run test:faults` is the long form; `npm test` has a shorter one. */
export const LONG = process.env.ASKFIRST_FAULTS === 'long'

/** How long a test may take, in milliseconds. */
export const TIMEOUT_MS = LONG ? 3_600_000 : 120_000

/** Names the seed, so that a failure can be run again: `ASKFIRST_SEED=… npm run test:faults`. */
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
