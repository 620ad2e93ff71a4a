import { isJsonObject, parseJsonObject } from '../json.ts'
import type { World } from '../world.ts'
import { problemOf, readTrustedFile } from './trusted.ts'

/** What a person said. */
export interface Answer {
  readonly answer: 'on' | 'local' | 'off'
  /** When, ISO 8601, UTC. */
  readonly time: string
  /** For which recipient: its host; `*` for any, typed by the person; null where there was none to send to. */
  readonly recipient: string | null
  /** For which revision of the field table. */
  readonly fields: number
  /** SHA-256, 64 hex digits, of the words that were shown, see `digestOf`; null where it was typed as a command. */
  readonly words: string | null
  /** Version of askfirst that asked. */
  readonly askfirst: string
  /** Version of Node.js that it ran on. */
  readonly node: string
}

/** The stored answers, oldest first; or why there are none. */
export type Stored =
  | { readonly state: 'answers'; readonly answers: readonly Answer[] }
  | { readonly state: 'none' }
  | { readonly state: 'broken'; readonly problem: string }

/**
 * Reads the stored answers. One small file, no parser but JSON: this runs at every launch.
 *
 * @param file - absolute path of telemetry.json
 * @returns `broken` if the file is there but cannot be trusted: unreadable, someone else's, open for everyone to
 *   write, too large, not ours
 */
export function readAnswers(file: string, world: Pick<World, 'uid'>): Stored {
  // A group of one's own is common, and so are files that it may write; those that everyone may write are not.
  const trust = { owner: world.uid, whose: 'you', notWritableBy: 0o002 } as const
  try {
    return { state: 'answers', answers: parseAnswers(readTrustedFile(file, trust)) }
  } catch (error) {
    return isMissing(error) ? { state: 'none' } : { state: 'broken', problem: problemOf(error) }
  }
}

function parseAnswers(text: string): readonly Answer[] {
  const { answers } = parseJsonObject(text)
  if (!Array.isArray(answers) || !answers.every(isAnswer)) {
    throw new Error('it holds something else than answers')
  }
  return answers
}

function isAnswer(value: unknown): value is Answer {
  return (
    isJsonObject(value) &&
    (value.answer === 'on' || value.answer === 'local' || value.answer === 'off') &&
    typeof value.time === 'string' &&
    (value.recipient === null || typeof value.recipient === 'string') &&
    typeof value.fields === 'number' &&
    (value.words === null || (typeof value.words === 'string' && DIGEST.test(value.words))) &&
    typeof value.askfirst === 'string' &&
    typeof value.node === 'string'
  )
}

const DIGEST = /^[\da-f]{64}$/

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
