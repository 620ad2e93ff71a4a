/** How long a report stays on this computer, sent or not, and a count of crashes. */
export const RETENTION_DAYS = 90
export const DAY_MS = 86_400_000
export const RETENTION_MS = RETENTION_DAYS * DAY_MS

/** How many unsent reports stay, the newest; and how many bytes of them. */
export const MOST_UNSENT = 100
export const MOST_UNSENT_BYTES = 20_000_000

/** How many sent reports stay, the newest. */
export const MOST_SENT = 50

/** How many crashes of one kind an hour are kept: the sixth tells nothing that five did not. */
export const MOST_ALIKE_PER_HOUR = 5

/** And of any kind: a program that fails in more ways than that is broken in one. */
export const MOST_PER_HOUR = 20

/** For how long an unsent report is tried. Then it is given up: kept, for the person to see. */
export const GIVE_UP_DAYS = 30

/**
 * Whether a report has been on this computer for longer than any stays.
 *
 * @param time - of the crash, milliseconds since 1970
 */
export function isTooOld({ time }: { readonly time: number }, now: number): boolean {
  return now - time > RETENTION_MS
}
