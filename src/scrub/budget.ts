/** How long a crash may be kept waiting. */
export interface Budget {
  /** Takes steps (units of work, about 100 ns each) from what is left. `false` once steps or time are used up, and from then on. */
  readonly afford: (steps: number) => boolean
}

/**
 * Opens a budget that begins now.
 *
 * @param now a clock in milliseconds
 * @param limits the most milliseconds and the most steps to be spent
 */
export function openBudget(now: () => number, limits: { ms: number; steps: number }): Budget {
  const deadline = now() + limits.ms
  let steps = limits.steps
  let unseen = CLOCK_EVERY_STEPS
  let late = false
  const afford = (spent: number): boolean => {
    steps -= spent
    unseen += spent
    if (unseen >= CLOCK_EVERY_STEPS) {
      unseen = 0
      late = late || now() > deadline
    }
    return !late && steps >= 0
  }
  return { afford }
}

/** A clock costs as much as a step; every thousandth step is early enough to notice within a tenth of a millisecond. */
const CLOCK_EVERY_STEPS = 1000

/**
 * Reading sources: js-tokens reads about 10 MB a second, one step a token. Past that, what was read so far explains
 * what it can. Half a second is what a person at a terminal takes for "at once" after a crash.
 */
export const READING = { ms: 500, steps: 2_000_000 } as const

/** Comparing texts with what was read. One step is one word compared; a usual crash takes a few hundred. */
export const COMPARING = { ms: 250, steps: 1_000_000 } as const
