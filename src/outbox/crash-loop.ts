import type { CrashEvent } from '../report/event.ts'
import { join, rmSync, unlinkSync } from '../system/builtin.ts'
import { makeFolder } from '../system/make-folder.ts'
import { appendToOwnFile, readOwnFile } from '../system/own-file.ts'
import { isAlike } from './fingerprint.ts'
import { COUNTED, type Listing, RECEIPT, type Report, reportsIn, type State } from './report.ts'

/** Crashes that are counted together: of one kind, and with the same fate. What was counted for this computer alone
 * does not go out with a later yes. */
export interface Kind {
  readonly fingerprint: string
  readonly state: Extract<State, 'kept' | 'pending'>
}

/** Why a crash is counted and not kept: there are enough like it, or enough of any kind. */
export type Surplus = 'alike' | 'any'

/**
 * Tells a crash loop. An hour ahead counts like an hour ago: reports from further in the future are those of a clock
 * that was set back. What was kept for this computer alone does not count against what is to be sent.
 *
 * @param outbox - absolute path
 * @param listing - what it holds
 * @param now - milliseconds since 1970
 * @returns undefined if the crash at hand is worth a report
 */
export function surplusOf(outbox: string, listing: Listing, kind: Kind, now: number): Surplus | undefined {
  const kept = new Set(listing.get('kept'))
  const recent = reportsIn(outbox, listing).filter(
    ({ state, file, time }) =>
      Math.abs(now - time) < HOUR_MS &&
      (kind.state === 'kept' || state !== 'kept' || kept.has(`${file}${RECEIPT}`)),
  )
  const alike = recent.filter(({ fingerprint }: Report) => isAlike(fingerprint, kind.fingerprint))
  return alike.length >= MOST_ALIKE_PER_HOUR ? 'alike' : recent.length >= MOST_PER_HOUR ? 'any' : undefined
}

/** The sixth of a kind within the hour tells nothing that five did not. */
export const MOST_ALIKE_PER_HOUR = 5

/** A program that fails in more ways than that is broken in one. */
export const MOST_PER_HOUR = 20

const HOUR_MS = 3_600_000

/**
 * Counts crashes that are left out. A count is a file of numbers: appending one is one step, so that no two processes
 * lose any.
 *
 * @throws the error of `node:fs`
 */
export function countLeftOut(outbox: string, kind: Kind, count = 1): void {
  makeFolder(join(outbox, COUNTED))
  appendToOwnFile(fileOf(outbox, kind), `${count}\n`)
}

/** What was counted because there were enough reports of any kind rides on the next report, whatever its kind. */
export function kindCounted({ state, fingerprint }: Kind, surplus: Surplus): Kind {
  return { state, fingerprint: surplus === 'alike' ? fingerprint : 'any' }
}

/**
 * Takes the count of what was left out since the last report: it is whose that removes the file.
 *
 * @returns 0 if there is none, or another process took it
 */
export function takeLeftOut(outbox: string, kind: Kind): number {
  return taken(fileOf(outbox, kind)) + taken(fileOf(outbox, kindCounted(kind, 'any')))
}

function taken(file: string): number {
  try {
    const numbers = readOwnFile(file, MOST_BYTES).toString().split('\n').map(Number)
    unlinkSync(file)
    return numbers.filter(Number.isSafeInteger).reduce((sum, count) => sum + count, 0)
  } catch {
    return 0
  }
}

/** Each number is some seconds after the one before. */
const MOST_BYTES = 1_000_000

/** Forgets all counts. */
export function forgetLeftOut(outbox: string): void {
  rmSync(join(outbox, COUNTED), { recursive: true, force: true })
}

/** Lets a count ride on an event. */
export function withLeftOut(event: CrashEvent, count: number): CrashEvent {
  return count === 0 ? event : { ...event, tags: { ...event.tags, left_out: String(count) } }
}

function fileOf(outbox: string, { fingerprint, state }: Kind): string {
  return join(outbox, COUNTED, `${fingerprint}.${state}`)
}
