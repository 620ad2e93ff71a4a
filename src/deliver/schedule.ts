import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, parseJsonObject } from '../json.ts'
import { writeWhole } from '../outbox/write.ts'
import { LONGEST_WAIT_MS, SHORTEST_WAIT_MS } from './policy.ts'

/** When each recipient may be tried again, by host: kept across processes. */
export type Schedule = Readonly<Record<string, Wait>>

export interface Wait {
  /** Failures in a row. */
  readonly failures: number
  /** When the last one was, milliseconds since 1970. */
  readonly since: number
  /** Milliseconds since 1970. */
  readonly notBefore: number
}

/** @returns an empty schedule if there is none that can be read */
export function readSchedule(outbox: string): Schedule {
  try {
    const entries = Object.entries(parseJsonObject(readFileSync(fileOf(outbox), 'utf8')))
    return Object.fromEntries(entries.flatMap(([host, wait]) => (isWait(wait) ? [[host, wait]] : [])))
  } catch {
    return {}
  }
}

/** Whether a recipient may be tried now. A failure in the future is a clock that was set back: its wait is void. */
export function isDue({ since, notBefore }: Wait = NO_WAIT, now: number): boolean {
  return now >= notBefore || now < since
}

/**
 * Notes a failure: exponential backoff with full jitter.
 *
 * @param waitMs - how long the server asked to wait; it counts if it is longer
 * @param random - from 0 to 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function afterFailure(
  wait: Wait = NO_WAIT,
  { now, waitMs, random }: { now: number; waitMs: number | undefined; random: number },
): Wait {
  const failures = wait.failures + 1
  const ceiling = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** failures)
  const backoff = SHORTEST_WAIT_MS + random * (ceiling - SHORTEST_WAIT_MS)
  return { failures, since: now, notBefore: now + Math.max(waitMs ?? 0, backoff) }
}

/** Writes the schedule; a recipient without failures needs no row. */
export function writeSchedule(outbox: string, schedule: Schedule): void {
  writeWhole(fileOf(outbox), JSON.stringify(schedule))
}

const NO_WAIT: Wait = { failures: 0, since: 0, notBefore: 0 }

function fileOf(outbox: string): string {
  return join(outbox, 'schedule.json')
}

function isWait(value: unknown): value is Wait {
  return (
    isJsonObject(value) &&
    typeof value.failures === 'number' &&
    typeof value.since === 'number' &&
    typeof value.notBefore === 'number'
  )
}
