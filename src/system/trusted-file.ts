import type { Stats } from 'node:fs'
import { closeSync, constants, fstatSync, openSync, readFileSync } from './builtin.ts'
import { reasonOf } from './failure.ts'

/** Whom a file has to belong to, and who may not be able to write it. */
export interface Trust {
  /** User id; undefined where files have no owner that Node.js can see (Windows). */
  readonly owner: number | undefined
  /** That owner, in words. */
  readonly whose: 'you' | 'root'
  /** Mode bits that must not be set: `0o002` others, `0o022` group and others. */
  readonly notWritableBy: number
}

/**
 * Reads a small file that decides something: whole, and only if nobody else can have written it.
 *
 * @param file - absolute path
 * @throws Error that says what is wrong with it; the error of `node:fs` if it cannot be opened
 */
export function readTrustedFile(file: string, trust: Trust): string {
  const { text, distrust } = readJudgedFile(file, trust)
  if (distrust !== undefined) {
    throw distrust
  }
  return text
}

/**
 * Reads such a file whoever may have written it, for what it may say all the same.
 *
 * @returns its text, and why it is not to be trusted
 * @throws as {@link readTrustedFile} does, but for that
 */
export function readJudgedFile(file: string, trust: Trust): { text: string; distrust: unknown } {
  // A pipe in its place would otherwise be waited for.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) {
      throw new Error('it is no file')
    }
    if (stat.size > LARGEST_FILE_BYTES) {
      throw new Error(`it is larger than ${LARGEST_FILE_BYTES} bytes`)
    }
    // Editors on Windows begin a file with a byte order mark.
    const text = readFileSync(descriptor, 'utf8').replace(/^\uFEFF/, '')
    return { text, distrust: distrustOf(stat, trust) }
  } finally {
    closeSync(descriptor)
  }
}

function distrustOf(stat: Pick<Stats, 'uid' | 'mode'>, trust: Trust): unknown {
  try {
    assertTrusted(stat, trust)
    return undefined
  } catch (error) {
    return error
  }
}

/** @throws Error if it belongs to somebody else, or can be written by others */
export function assertTrusted({ uid, mode }: Pick<Stats, 'uid' | 'mode'>, trust: Trust, what = 'it'): void {
  if (trust.owner === undefined) {
    return
  }
  if (uid !== trust.owner) {
    throw new Error(`${what} does not belong to ${trust.whose}`)
  }
  if ((mode & trust.notWritableBy) !== 0) {
    throw new Error(`${what} can be written by others`)
  }
}

/** Room for a hundred answers, or a thousand apps; a launch must not read junk. */
export const LARGEST_FILE_BYTES = 65_536

/** What is wrong with a file, in the words of half a sentence. */
export function problemOf(error: unknown): string {
  return error instanceof SyntaxError ? 'it is not valid JSON' : reasonOf(error)
}
