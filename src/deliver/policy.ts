/** The numbers that delivery obeys. */

/** How long one request may take. A server that accepts and says nothing is as good as none. */
export const REQUEST_TIMEOUT_MS = 30_000

/** First wait after a failure, doubled with each further one up to the longest. */
export const SHORTEST_WAIT_MS = 60_000
export const LONGEST_WAIT_MS = 86_400_000

/** A claim this old has lost its sender, whatever now runs under that process id. */
export const CLAIM_EXPIRES_MS = 600_000

/** How long a crash waits for its delivery where leftovers are killed, as CI services do. */
export const CRASH_WAIT_MS = 2_000

/** How often it looks meanwhile. */
export const CRASH_POLL_MS = 20
