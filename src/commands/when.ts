import { DAY_MS } from '../report/retention.ts'
import { counted } from './counted.ts'

/**
 * How long ago something was, in the largest unit that fits: `2 hours ago`. In English as all else is, and without
 * `Intl`, which takes half of Node's own start to come up.
 *
 * @param time - milliseconds since 1970
 */
export function ago(time: number, now: number): string {
  const distance = Math.abs(now - time)
  const [unit, length] = UNITS.find(([, ms]) => distance >= ms) ?? SECOND
  const count = Math.floor(distance / length)
  if (!(count > 0)) {
    return count === 0 ? 'now' : UNKNOWN
  }
  const amount = counted(count, unit)
  return time > now ? `in ${amount}` : `${amount} ago`
}

/**
 * A moment on the clock of the person who reads: `20 Nov 2026, 12:00 UTC`.
 *
 * @param time - milliseconds since 1970
 */
export function onTheClock(time: number): string {
  return Number.isNaN(new Date(time).getTime())
    ? UNKNOWN
    : new Intl.DateTimeFormat('en-GB', CLOCK).format(time)
}

/** The day of a moment, there: `2026-11-20`. */
export function dayOf(time: number): string {
  return new Date(time).toLocaleDateString('sv-SE')
}

/** A file can hold any number for a time. */
const UNKNOWN = 'at an unknown time'

const SECOND = ['second', 1000] as const
const UNITS = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['week', 7 * DAY_MS],
  ['day', DAY_MS],
  ['hour', 3_600_000],
  ['minute', 60_000],
  SECOND,
] as const

const CLOCK = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const

/** @param now - undefined where the words are to stay true */
export function moment(time: number, now: number | undefined): string {
  return now === undefined ? onTheClock(time) : `${ago(time, now)}, ${onTheClock(time)}`
}
