import type { App } from '../app/app.ts'
import { builtin } from '../system/builtin.ts'
import type { World } from '../system/world.ts'
import { ask } from './ask.ts'

/** What a person wants of the report at hand: that it goes, or that all do; undefined: neither, as far as is known. */
export type Choice = 'one' | 'always' | undefined

/**
 * How the question's process says it, by its exit code: one that Node never ends with by itself.
 *
 * @see https://nodejs.org/api/process.html#exit-codes
 */
export const CHOICES = { one: 100, always: 101 } as const satisfies Record<NonNullable<Choice>, number>

/**
 * Asks about one report, at the crash. Until the yes it is in memory alone: the question's process finds it in its
 * environment, which only its user can read.
 *
 * @param bytes - of the report, frozen: what is shown is what is sent
 * @returns what was said; what is to be stored of it is stored
 */
export function askAbout(app: App, world: World, bytes: Uint8Array): Choice {
  const packed = builtin('node:zlib').deflateRawSync(bytes).toString('base64')
  // The system would not take it.
  if (packed.length > MOST_LETTERS) {
    return undefined
  }
  const ended = ask(app, world, { ...world.env, [REPORT]: packed })
  return ended === CHOICES.one ? 'one' : ended === CHOICES.always ? 'always' : undefined
}

/** The report at hand, in the question's own process; undefined in that of a launch. */
export function reportAtHand(): Uint8Array | undefined {
  const packed = process.env[REPORT]
  return packed === undefined
    ? undefined
    : builtin('node:zlib').inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_BYTES })
}

const REPORT = 'ASKFIRST_REPORT'
/** Linux takes 131,072 bytes for a variable, Windows 32,767 letters: https://man7.org/linux/man-pages/man2/execve.2.html */
const MOST_LETTERS = process.platform === 'win32' ? 30_000 : 120_000
const MOST_BYTES = 2_000_000
