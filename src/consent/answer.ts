import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { isJsonObject, parseJsonObject } from '../json.ts'
import type { World } from '../world.ts'

/** What a person said. */
export interface Answer {
  readonly answer: 'on' | 'local' | 'off'
  /** When, ISO 8601, UTC. */
  readonly time: string
  /** For which recipient: its host; `*` for any, typed by the person; null where there was none to send to. */
  readonly recipient: string | null
  /** For which revision of the field table. */
  readonly fields: number
  /** Version of askfirst that asked. */
  readonly askfirst: string
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
 * @returns `broken` if the file is there but cannot be trusted: unreadable, someone else's, too large, not ours
 */
export function readAnswers(file: string, world: Pick<World, 'uid'>): Stored {
  try {
    return { state: 'answers', answers: parseAnswers(readOwnFile(file, world)) }
  } catch (error) {
    return isMissing(error) ? { state: 'none' } : { state: 'broken', problem: problemOf(error) }
  }
}

function readOwnFile(file: string, world: Pick<World, 'uid'>): string {
  // A pipe in its place would otherwise be waited for.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(descriptor)
    const { uid, size } = stat
    if (!stat.isFile()) {
      throw new Error('it is no file')
    }
    if (world.uid !== undefined && uid !== world.uid) {
      throw new Error('it belongs to another user')
    }
    if (size > LARGEST_FILE_BYTES) {
      throw new Error(`it is larger than ${LARGEST_FILE_BYTES} bytes`)
    }
    return readFileSync(descriptor, 'utf8')
  } finally {
    closeSync(descriptor)
  }
}

/** Room for some 200 answers; a launch must not read junk. */
const LARGEST_FILE_BYTES = 65_536

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
    typeof value.askfirst === 'string'
  )
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function problemOf(error: unknown): string {
  return error instanceof SyntaxError
    ? 'it is not valid JSON'
    : error instanceof Error
      ? error.message
      : 'unreadable'
}
