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
 * Reading sources: a step for some characters looked at, and one for each literal read, so more than a crash reads. What
 * was read so far explains what it can. The steps come first, so that the same crash is explained the same way on each
 * computer; the time is for computers that are busy.
 */
export const READING = { ms: 1000, steps: 1_000_000 } as const

/** Comparing texts with what was read: one step is one word compared. A usual crash takes a few hundred. */
export const COMPARING = { ms: 500, steps: 1_000_000 } as const
