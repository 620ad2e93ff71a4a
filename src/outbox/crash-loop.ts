import type { CrashEvent } from '../report/event.ts'
import { MOST_ALIKE_PER_HOUR, MOST_PER_HOUR } from '../report/retention.ts'
import { TEMPORARY } from '../system/atomic-write.ts'
import { join, rmSync, unlinkSync } from '../system/builtin.ts'
import { makeFolder } from '../system/make-folder.ts'
import { appendToOwnFile, readOwnFile } from '../system/own-file.ts'
import { pathIn } from '../system/path-in.ts'
import { claimFile } from './claim.ts'
import type { Coming } from './coming.ts'
import { isAlike } from './fingerprint.ts'
import { COUNTED, type Listing, RECEIPT, type Report, reportsIn, type State } from './report.ts'

/**
 * Crashes that are counted together: of one kind, and with the same fate. What was counted for this computer alone does
 * not go out with a later yes.
 */
export interface Kind {
  readonly fingerprint: string
  readonly state: Extract<State, 'kept' | 'pending'>
}

/** Why a crash is counted and not kept: there are enough like it, or enough of any kind. */
export type Surplus = 'alike' | 'any'

export interface Surroundings {
  /** Absolute path. */
  readonly outbox: string
  /** What it holds. */
  readonly listing: Listing
  /** Milliseconds since 1970. */
  readonly now: number
  /** Of other processes that crash at the same moment, in their order: what is not there yet. */
  readonly coming?: readonly Coming[]
}

/**
 * Tells a crash loop. An hour ahead counts like an hour ago: reports from further in the future are those of a clock
 * that was set back. What was kept for this computer alone does not count against what is to be sent.
 *
 * @returns undefined if the crash at hand is worth a report
 */
export function surplusOf(
  kind: Kind,
  { outbox, listing, now, coming = [] }: Surroundings,
): Surplus | undefined {
  const there = recentIn(outbox, listing, now)
  const recent = [...there]
  for (const other of coming) {
    const at = there.findIndex(
      ({ time, fingerprint }) => time === other.time && fingerprint === other.fingerprint,
    )
    if (at >= 0) {
      there.splice(at, 1)
    } else if (surplusAmong(recent, other) === undefined) {
      recent.push({ ...other, isLocal: other.state === 'kept' })
    }
  }
  return surplusAmong(recent, kind)
}

interface Recent extends Pick<Report, 'time' | 'fingerprint'> {
  /** Whether it is for this computer alone. */
  readonly isLocal: boolean
}

function recentIn(outbox: string, listing: Listing, now: number): Recent[] {
  const kept = new Set(listing.get('kept'))
  return reportsIn(outbox, listing)
    .filter(({ time }) => Math.abs(now - time) < HOUR_MS)
    .map(({ time, fingerprint, state, file }) => ({
      time,
      fingerprint,
      isLocal: state === 'kept' && !kept.has(`${file}${RECEIPT}`),
    }))
}

function surplusAmong(recent: readonly Recent[], kind: Kind): Surplus | undefined {
  const counting = recent.filter(({ isLocal }) => kind.state === 'kept' || !isLocal)
  const alike = counting.filter(({ fingerprint }) => isAlike(fingerprint, kind.fingerprint))
  return alike.length >= MOST_ALIKE_PER_HOUR ? 'alike' : counting.length >= MOST_PER_HOUR ? 'any' : undefined
}

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
 * Takes the count of what was left out since the last report: the process that renames the file gets it.
 *
 * @returns 0 if there is none, or another process took it
 */
export function takeLeftOut(outbox: string, kind: Kind): number {
  return taken(fileOf(outbox, kind)) + taken(fileOf(outbox, kindCounted(kind, 'any')))
}

function taken(file: string): number {
  try {
    // Whoever counts meanwhile begins another one.
    const own = `${file}.${process.pid}${TEMPORARY}`
    if (!claimFile(file, own)) return 0
    const numbers = readOwnFile(own, MOST_BYTES).toString().split('\n').map(Number)
    unlinkSync(own)
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
  return pathIn(outbox, COUNTED, `${fingerprint}.${state}`)
}
