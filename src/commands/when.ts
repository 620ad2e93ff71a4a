/**
 * How long ago something was, in the largest unit that fits: `2 hours ago`, `yesterday`.
 *
 * @param time - milliseconds since 1970
 */
export function ago(time: number, now: number): string {
  const [unit, length] = UNITS.find(([, ms]) => Math.abs(now - time) >= ms) ?? SECOND
  const count = Math.trunc((time - now) / length)
  return Number.isFinite(count) ? RELATIVE.format(count, unit) : UNKNOWN
}

/**
 * A moment on the clock of the person who reads: `20 Nov 2026, 12:00 UTC`.
 *
 * @param time - milliseconds since 1970
 */
export function onTheClock(time: number): string {
  return Number.isNaN(new Date(time).getTime()) ? UNKNOWN : CLOCK.format(time)
}

/** The day of a moment, there: `2026-11-20`. */
export function dayOf(time: number): string {
  return new Date(time).toLocaleDateString('sv-SE')
}

/** A file can hold any number for a time. */
const UNKNOWN = 'at an unknown time'

const SECOND = ['second', 1000] as const
const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  SECOND,
] as const

const RELATIVE = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})
