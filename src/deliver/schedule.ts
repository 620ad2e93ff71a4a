import { writeWhole } from '../system/atomic-write.ts'
import { join } from '../system/builtin.ts'
import { isJsonObject, type JsonObject, parseJsonObject } from '../system/json.ts'
import { readOwnFile } from '../system/own-file.ts'
import { LONGEST_ASKED_MS, LONGEST_SPREAD_MS, LONGEST_WAIT_MS, SHORTEST_WAIT_MS } from './timing.ts'

/** When each recipient may be tried again, by host: kept across processes. */
export type Schedule = Readonly<Record<string, Wait>>

export interface Wait {
  /** Failures in a row. */
  readonly failures: number
  /** When the last one was, milliseconds since 1970. */
  readonly since: number
  /** Milliseconds since 1970. */
  readonly notBefore: number
  /** Who wants it: we, by backing off, or the server, whom even a person who says "send" has to heed. */
  readonly by: 'us' | 'server'
}

/** One answer, or none, that a schedule has to heed. */
export interface Attempt {
  /** Milliseconds since 1970. */
  readonly now: number
  /** How long the server asked to be left alone. */
  readonly waitMs: number | undefined
}

/** @returns an empty schedule if there is none that can be read */
export function readSchedule(outbox: string): Schedule {
  const rows = Object.entries(rowsIn(outbox))
  return Object.fromEntries(rows.flatMap(([host, wait]) => (isWait(wait) ? [[host, wait]] : [])))
}

/** As they are: a newer askfirst may have rows of another kind. */
function rowsIn(outbox: string): JsonObject {
  try {
    return parseJsonObject(readOwnFile(fileOf(outbox), MOST_BYTES).toString())
  } catch {
    return {}
  }
}

/**
 * Whether a recipient may be tried now. A failure in the future is a clock that was set back: its wait is void. So is one
 * that is longer than any of ours.
 */
export function isDue({ since, notBefore }: Wait = NO_WAIT, now: number): boolean {
  return now >= notBefore || now < since || notBefore - since > LONGEST_ASKED_MS + LONGEST_WAIT_MS
}

/**
 * Notes a failure: exponential backoff with full jitter, or what the server asked for if that is longer. What fails
 * while we wait already, in another process or because a person wants it sent, is the same outage.
 *
 * @param random - from 0 to 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function afterFailure(wait: Wait = NO_WAIT, attempt: Attempt & { readonly random: number }): Wait {
  const { now, random } = attempt
  const isSameOutage = wait.failures > 0 && !isDue(wait, now)
  const failures = isSameOutage ? wait.failures : wait.failures + 1
  const ceiling = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** failures)
  const ours =
    isSameOutage && wait.by === 'us'
      ? wait.notBefore
      : now + SHORTEST_WAIT_MS + random * (ceiling - SHORTEST_WAIT_MS)
  const theirs = askedUntil(wait, attempt)
  return theirs > ours
    ? { failures, since: now, notBefore: theirs, by: 'server' }
    : { failures, since: isSameOutage ? wait.since : now, notBefore: ours, by: 'us' }
}

/**
 * Notes an answer: failures are forgotten; what the server asked for is not, be it in this answer or in an earlier
 * one to another process.
 *
 * @returns undefined if the recipient may be tried at once
 */
export function afterAnswer(wait: Wait = NO_WAIT, attempt: Attempt): Wait | undefined {
  const theirs = askedUntil(wait, attempt)
  return theirs > attempt.now
    ? { failures: 0, since: attempt.now, notBefore: theirs, by: 'server' }
    : undefined
}

/**
 * How long what is left from earlier bides its time, milliseconds.
 *
 * @param random - from 0 to 1
 */
export function spreadMs(random: number): number {
  return random * LONGEST_SPREAD_MS
}

function askedUntil(wait: Wait, { now, waitMs = 0 }: Attempt): number {
  const earlier = wait.by === 'server' && !isDue(wait, now) ? wait.notBefore : 0
  return Math.max(earlier, now + Math.min(waitMs, LONGEST_ASKED_MS))
}

/** Writes the schedule; a recipient that may be tried needs no row. */
export function writeSchedule(outbox: string, schedule: JsonObject): void {
  writeWhole(fileOf(outbox), JSON.stringify(schedule))
}

/** Notes what came of one attempt, for all processes to come. */
export function noteAttempt(
  outbox: string,
  host: string,
  attempt: Attempt & { readonly failed: boolean },
): void {
  const { [host]: row, ...others } = rowsIn(outbox)
  const wait = isWait(row) ? row : undefined
  if (row !== undefined && !wait) {
    return
  }
  const next = attempt.failed
    ? afterFailure(wait, { ...attempt, random: Math.random() })
    : afterAnswer(wait, attempt)
  if (next ?? wait) {
    writeSchedule(outbox, next ? { ...others, [host]: next } : others)
  }
}

/** Room for a thousand recipients. */
const MOST_BYTES = 200_000

const NO_WAIT: Wait = { failures: 0, since: 0, notBefore: 0, by: 'us' }

function fileOf(outbox: string): string {
  return join(outbox, 'schedule.json')
}

function isWait(value: unknown): value is Wait {
  return (
    isJsonObject(value) &&
    typeof value.failures === 'number' &&
    typeof value.since === 'number' &&
    typeof value.notBefore === 'number' &&
    (value.by === 'us' || value.by === 'server')
  )
}
