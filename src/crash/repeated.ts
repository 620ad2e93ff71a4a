import type { CrashKey } from '../capture/crash-key.ts'

/**
 * What this process knows of errors that come again and again, so that a program that lives on with them stays as fast
 * as it was: they are counted in memory, and now and then somebody looks anew whether that still holds. Times are
 * milliseconds of the monotonic clock.
 */
interface Expectation {
  /** Of which errors; undefined: of all that have no entry of their own. */
  readonly key: CrashKey | undefined
  /** When to look again. */
  readonly again: number
  /** How long that was to wait. */
  readonly wait: number
  /** Whether they are to be counted. */
  readonly counts: boolean
  /** How many came since. */
  count: number
}

const expected = new Map<string, Expectation>()

/** Whether an error needs no look: one like it was looked at just now, and this one has been counted with it. */
export function isRepeated(key: CrashKey, now: number): boolean {
  const entry = expected.get(textOf(key)) ?? expected.get(textOf(undefined))
  if (!entry || now >= entry.again) {
    return false
  }
  entry.count += 1
  return true
}

/**
 * Expects more of the same. Each time for longer, up to {@link LONGEST_WAIT_MS}, for nobody waits for the next look.
 *
 * @param key - of which errors; undefined: of all
 * @param counts - whether they are to be counted
 * @returns whether none were counted before
 */
export function expectRepeats(key: CrashKey | undefined, now: number, counts: boolean): boolean {
  const text = textOf(key)
  const before = expected.get(text)
  const wait = before ? Math.min(before.wait * 2, LONGEST_WAIT_MS) : SHORTEST_WAIT_MS
  expected.delete(text)
  const [oldest] = expected.keys()
  if (expected.size >= MOST_KEYS && oldest !== undefined) {
    expected.delete(oldest)
  }
  expected.set(text, { key, again: now + wait, wait, counts, count: 0 })
  return !before?.counts
}

/** The next one of these errors is looked at. */
export function expectNone(key: CrashKey): void {
  expected.delete(textOf(key))
  expected.delete(textOf(undefined))
}

/** What came since the last look; it is counted from 0 again. */
export function takeRepeats(): readonly Pick<Expectation, 'key' | 'count'>[] {
  return [...expected.values()].flatMap(entry => {
    const { key, counts, count } = entry
    entry.count = 0
    return counts && count > 0 ? [{ key, count }] : []
  })
}

function textOf(key: CrashKey | undefined): string {
  return key ? `${key.bug} ${key.caller}` : ''
}

const SHORTEST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 60_000

/** Errors of generated code have a place of their own each. */
const MOST_KEYS = 500
