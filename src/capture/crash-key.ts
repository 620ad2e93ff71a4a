import type { App } from '../app/app.ts'
import type { World } from '../system/world.ts'
import { brokenFile, errorKind, isMissing } from './error-kind.ts'
import { callerIn, callLines, ownFrames, packageFolder } from './own-calls.ts'
import { objectOf, read, text } from './read-member.ts'

/** What tells one bug from another, of raw facts: it never leaves the computer, and is stored as a hash only. */
export interface CrashKey {
  /** Where which error was made, in which script and command. */
  readonly bug: string
  /** Who called there; undefined where a deep recursion hides it. */
  readonly caller: string | undefined
}

/**
 * Makes the key of an error. Different bugs have different keys; data and the depth of a recursion change none. It costs
 * microseconds, for a program that lives on may ask for it a million times.
 *
 * @param thrown - anything that can be thrown
 */
export function crashKey(thrown: unknown, launch: Launch): CrashKey {
  const known = knownIn(launch.world)
  const looks = looksOf(thrown)
  const found = known.get(looks)
  if (found) {
    return found
  }
  const key = makeKey(thrown, launch)
  if (looks !== '' && known.size < MOST_KNOWN && ownFrames(thrown, '').length > 0) {
    known.set(looks, key)
  }
  return key
}

/** What comes again looks alike but for its message: it is read once. */
const KNOWN = new WeakMap<object, Map<string, CrashKey>>()
const MOST_KNOWN = 100

function knownIn(world: object): Map<string, CrashKey> {
  const known = KNOWN.get(world) ?? new Map<string, CrashKey>()
  KNOWN.set(world, known)
  return known
}

/** @returns empty for what is told by more than its type, its code and its calls */
function looksOf(thrown: unknown): string {
  const value = objectOf(thrown)
  const code = value && text(value, 'code')
  return !value || read(value, 'cause') || isMissing(code) || brokenFile(text(value, 'stack') ?? '')
    ? ''
    : `${text(value, 'name')} ${code} ${callLines(value)}`
}

function makeKey(thrown: unknown, launch: Launch): CrashKey {
  const chain = causes(thrown).map(error => ({
    error,
    frames: ownFrames(error, packageFolder(launch.app.entry)),
  }))
  const bugs = chain.map(({ error, frames }) => [...errorKind(error, frames), frames[0]?.place])
  const { script, arguments: words } = launch.world
  return {
    bug: JSON.stringify([bugs, script, commandWords(words)]),
    caller: callerIn(chain[0]?.frames ?? []),
  }
}

interface Launch {
  readonly app: Pick<App, 'entry'>
  readonly world: Pick<World, 'script' | 'arguments'>
}

/** An error and its causes: a program that wraps all errors at one place has more than one bug. */
function causes(thrown: unknown): readonly unknown[] {
  const chain = [thrown]
  for (
    let cause = member(thrown, 'cause');
    cause && chain.length < MOST_CAUSES;
    cause = member(cause, 'cause')
  ) {
    chain.push(cause)
  }
  return chain
}

const MOST_CAUSES = 4

/** `build`, `remote add`: words at the beginning that are no file, no number, no option. */
function commandWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex(word => !/^[A-Za-z][A-Za-z:_-]*$/.test(word))
  return words.slice(0, Math.min(end < 0 ? words.length : end, MOST_WORDS))
}

const MOST_WORDS = 2

function member(value: unknown, name: string): unknown {
  const object = objectOf(value)
  return object && read(object, name)
}
