import { isJsonObject, parseJsonObject } from '../json.ts'
import type { World } from '../world.ts'
import { readTrustedFile } from './trusted.ts'

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

/**
 * Reads the stored answers, oldest first. One small file, no parser but JSON: this runs at every launch.
 *
 * @param file - absolute path of telemetry.json
 * @throws the error of `node:fs` if there is none, or an Error that says why it cannot be trusted: it is someone
 *   else's, open for everyone to write, too large, not ours
 */
export function trustedAnswers(file: string, { uid }: Pick<World, 'uid'>): readonly Answer[] {
  // A group of one's own is common, and so are files that it may write; those that everyone may write are not.
  const { answers } = parseJsonObject(
    readTrustedFile(file, { owner: uid, whose: 'you', notWritableBy: 0o002 }),
  )
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
