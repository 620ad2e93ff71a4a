import { DAY_MS, GIVE_UP_DAYS } from '../report/retention.ts'

/** The numbers that delivery obeys. */

/** How long one request may take. A server that accepts and says nothing is as good as none. */
export const REQUEST_TIMEOUT_MS = 30_000

/** First wait after a failure, doubled with each further one up to the longest. */
export const SHORTEST_WAIT_MS = 60_000
export const LONGEST_WAIT_MS = DAY_MS

/**
 * How long a sender that a launch started may bide its time before it tries a recipient that failed: programs that
 * the clock starts, on all computers at once, would come back to a server all at once.
 */
export const LONGEST_SPREAD_MS = 10_000

/** However long a server asks to be left alone, it is tried again after this: a report lives longer. */
export const LONGEST_ASKED_MS = 30 * DAY_MS

/** A report that no server took for so long is given up. */
export const GIVE_UP_MS = GIVE_UP_DAYS * DAY_MS

/** How long a launch that started a sender keeps other launches from starting one. */
export const SENDER_STARTS_MS = 60_000

/** How long launches leave alone what waits for something else than time: a permission, a disk that can be read. */
export const LOOK_AGAIN_MS = 3_600_000

/** How long a crash waits for its delivery where leftovers are killed, as CI services do. */
export const CRASH_WAIT_MS = 2_000

/** How often it looks meanwhile. */
export const CRASH_POLL_MS = 20
