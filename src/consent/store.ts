import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Conf from 'conf'
import type { App } from '../app.ts'
import { Failure, reasonOf } from '../failure.ts'
import { type Folders, foldersOf } from '../folders.ts'
import { ownerOf } from '../owner.ts'
import { FIELDS_REVISION } from '../revision.ts'
import { ASKFIRST_VERSION } from '../version.ts'
import type { World } from '../world.ts'
import type { Answer } from './answer.ts'
import { withLock } from './lock.ts'
import { readAnswers } from './stored.ts'

/** What storing an answer did. */
export interface Storing {
  readonly answer: Answer
  /** A file that could not be read was in the way; it was renamed to this path. */
  readonly setAside?: string
}

/**
 * Stores an answer beside the earlier ones, then reads it back.
 *
 * @param said - the answer; for which recipient: its host, `*` for any, null for none; and the words that were
 *   shown, null where it was typed as a command
 * @throws Failure `ASKFIRST_NO_FOLDER` or `ASKFIRST_ANSWER_UNWRITABLE`; nothing is half stored then
 */
export function storeAnswer(
  app: App,
  world: World,
  { words, ...said }: Pick<Answer, 'answer' | 'recipient' | 'words'>,
): Storing {
  const folders = usableFolders(app, world)
  const answer: Answer = {
    ...said,
    time: new Date(world.now()).toISOString(),
    fields: FIELDS_REVISION,
    words: words === null ? null : digestOf(words),
    askfirst: ASKFIRST_VERSION,
    node: process.version,
  }
  try {
    mkdirSync(folders.config, { recursive: true, mode: 0o700 })
    return { answer, ...withLock(folders.answer, () => appendAnswer(folders, answer, world)) }
  } catch (error) {
    throw new Failure('ASKFIRST_ANSWER_UNWRITABLE', {
      message: `Cannot store the answer in "${folders.answer}": ${reasonOf(error)}`,
      fix: `Make that folder writable, or set ${app.prefix}_TELEMETRY=${said.answer} in the environment.`,
    })
  }
}

/**
 * The SHA-256 of a text's words, 64 hex digits. White space counts as one blank: the same words have the same digest
 * on a terminal of 80 columns and on one of 40, and who reads the record can tell which words were shown.
 */
function digestOf(text: string): string {
  return createHash('sha256').update(text.trim().replaceAll(/\s+/g, ' ')).digest('hex')
}

function usableFolders(app: App, world: World): Folders {
  const folders = foldersOf(app)
  if (!folders || ownerOf(folders.config, world) === 'foreign') {
    throw new Failure('ASKFIRST_NO_FOLDER', {
      message: folders
        ? `Cannot store an answer in "${folders.config}": it belongs to another user`
        : 'Cannot store an answer: the system names no home folder',
      fix: `Set HOME to a folder of your own, or set ${app.prefix}_TELEMETRY in the environment.`,
    })
  }
  return folders
}

function appendAnswer(folders: Folders, answer: Answer, world: World): { setAside?: string } {
  const stored = readAnswers(folders.answer, world)
  const setAside = stored.state === 'broken' ? asideOf(folders.answer, world) : undefined
  const answers = [...(stored.state === 'answers' ? stored.answers : []), answer].slice(-MOST_ANSWERS)
  try {
    new Conf({ cwd: folders.config, configName: 'telemetry', configFileMode: 0o600 }).set('answers', answers)
  } catch (error) {
    removeTornWrites(folders)
    throw error
  }
  const readBack = readAnswers(folders.answer, world)
  if (readBack.state !== 'answers' || !isDeepStrictEqual(readBack.answers, answers)) {
    throw new Error('what was written could not be read back')
  }
  return setAside === undefined ? {} : { setAside }
}

/** conf removes its temporary file when the process ends well, and a full disk may end it otherwise. */
function removeTornWrites({ config, answer }: Folders): void {
  try {
    for (const name of readdirSync(config).filter(file => file.startsWith(`${basename(answer)}.tmp-`))) {
      rmSync(join(config, name), { force: true })
    }
  } catch {
    // What hindered the storing hinders this too, and is being reported.
  }
}

/** Fits the size that a launch is willing to read; a person changes their mind less often. */
const MOST_ANSWERS = 100

function asideOf(file: string, world: World): string | undefined {
  if (!existsSync(file)) {
    return undefined
  }
  const aside = `${file}.broken-${new Date(world.now()).toISOString().replaceAll(':', '')}`
  renameSync(file, aside)
  return aside
}
