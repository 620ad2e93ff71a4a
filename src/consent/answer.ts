import { isJsonObject, parseJsonObject } from '../system/json.ts'
import { assertClosedAbove } from '../system/own-file.ts'
import { readJudgedFile, type Trust } from '../system/trusted-file.ts'
import type { World } from '../system/world.ts'

/** What a person said. */
export interface Answer {
  readonly answer: 'on' | 'local' | 'off'
  /** When, ISO 8601, UTC. */
  readonly time: string
  /** For which recipient, see `answeredFor`; `*` for any, typed by the person; null where there was none to send to. */
  readonly recipient: string | null
  /** For which revision of the field table. */
  readonly fields: number
  /** For which tags of the app's own, `subsystem=build`; checked where it is asked. Left out where there were none. */
  readonly tags?: unknown
  /** SHA-256, 64 hex digits, of the words that were shown, see `sha256OfWords`; null where it was typed as a command. */
  readonly words: string | null
  /** Version of askfirst that asked. */
  readonly askfirst: string
  /** Version of Node.js that it ran on. */
  readonly node: string
}

/** The answers of a file that count. */
interface Counting {
  /** Oldest first. */
  readonly answers: readonly Answer[]
  /** Why none counts of a file that holds no no. */
  readonly distrust: unknown
}

/**
 * Reads the stored answers. One small file, no parser but JSON: this runs at every launch.
 *
 * A file that somebody else can have written may say no, and never yes. So may one that holds an answer of a kind that
 * is not known here: what was said before it may have been taken back by it.
 *
 * @param file - absolute path of telemetry.json
 * @throws the error of `node:fs` if there is none, or an Error that says why it cannot be trusted: it is someone
 *   else's, open for everyone to write or in a folder that is, too large, not ours
 */
export function trustedAnswers(file: string, { uid }: Pick<World, 'uid'>): Counting {
  const { text, distrust: ofFile } = readJudgedFile(file, answerTrust(uid))
  const distrust = ofFile ?? distrustAbove(file)
  const { answers } = parseJsonObject(text)
  if (!Array.isArray(answers)) {
    throw NO_ANSWERS()
  }
  const unknown = answers.findLastIndex(answer => !isAnswer(answer))
  const counting = answers
    .filter(isAnswer)
    .filter(
      answer => answer.answer === 'off' || (distrust === undefined && answers.indexOf(answer) > unknown),
    )
  if (counting.length === 0 && unknown >= 0) {
    throw distrust ?? NO_ANSWERS()
  }
  return { answers: counting, distrust: counting.length === 0 ? distrust : undefined }
}

/** A group of one's own is common, and so are files that it may write; those that everyone may write are not. */
export function answerTrust(uid: World['uid']): Trust {
  return { owner: uid, whose: 'you', notWritableBy: 0o002 }
}

/** @returns why the folders that it lies in are not to be trusted */
function distrustAbove(file: string): unknown {
  try {
    assertClosedAbove(file)
    return undefined
  } catch (error) {
    return error
  }
}

const NO_ANSWERS = () => new Error('it holds something else than answers')

function isAnswer(value: unknown): value is Answer {
  return (
    isJsonObject(value) &&
    (value.answer === 'on' || value.answer === 'local' || value.answer === 'off') &&
    typeof value.time === 'string' &&
    (value.recipient === null || typeof value.recipient === 'string') &&
    typeof value.fields === 'number' &&
    (value.words === null || (typeof value.words === 'string' && SHA256.test(value.words))) &&
    typeof value.askfirst === 'string' &&
    typeof value.node === 'string'
  )
}

const SHA256 = /^[\da-f]{64}$/
