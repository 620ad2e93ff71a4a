import { appendFileSync, mkdirSync, rmSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { CrashEvent } from '../event.ts'
import { COUNTED, type Report, type State } from './report.ts'

/**
 * Tells a crash loop.
 *
 * @param reports - what the outbox lists
 * @param fingerprint - of the crash at hand
 * @param now - milliseconds since 1970
 * @returns whether there are as many of its kind within an hour as are worth keeping. An hour ahead counts like an
 *   hour ago: reports from further in the future are those of a clock that was set back
 */
export function isCrashLoop(reports: readonly Report[], fingerprint: string, now: number): boolean {
  const alike = reports.filter(
    report => report.fingerprint === fingerprint && Math.abs(now - report.time) < HOUR_MS,
  )
  return alike.length >= MOST_ALIKE_PER_HOUR
}

/** The sixth of a kind within the hour tells nothing that five did not. */
export const MOST_ALIKE_PER_HOUR = 5

const HOUR_MS = 3_600_000

/** Crashes that are counted together: of one kind, and with the same fate. What was counted for this computer alone
 * does not go out with a later yes. */
export interface Kind {
  readonly fingerprint: string
  readonly state: Extract<State, 'kept' | 'pending'>
}

/**
 * Counts a crash that is left out. The count is the size of a file: appending a byte is one step, so that no two
 * processes lose one, and reading it opens nothing.
 *
 * @throws the error of `node:fs`
 */
export function countLeftOut(outbox: string, kind: Kind): void {
  mkdirSync(join(outbox, COUNTED), { recursive: true, mode: 0o700 })
  appendFileSync(fileOf(outbox, kind), '+', { mode: 0o600 })
}

/**
 * Takes the count of what was left out since the last report of a kind: it is whose that removes the file.
 *
 * @returns 0 if there is none, or another process took it
 */
export function takeLeftOut(outbox: string, kind: Kind): number {
  const size = statSync(fileOf(outbox, kind), { throwIfNoEntry: false })?.size ?? 0
  try {
    unlinkSync(fileOf(outbox, kind))
    return size
  } catch {
    return 0
  }
}

/** Forgets all counts. */
export function forgetLeftOut(outbox: string): void {
  rmSync(join(outbox, COUNTED), { recursive: true, force: true })
}

/** Lets a count ride on an event. */
export function withLeftOut(event: CrashEvent, count: number): CrashEvent {
  return count === 0 ? event : { ...event, contexts: { ...event.contexts, crash_loop: { left_out: count } } }
}

function fileOf(outbox: string, { fingerprint, state }: Kind): string {
  return join(outbox, COUNTED, `${fingerprint}.${state}`)
}
