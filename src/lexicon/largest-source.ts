/** A crash has no time for a larger one. */
export const LARGEST_SOURCE_BYTES = 16_000_000
