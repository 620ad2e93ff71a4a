import type { App } from '../app/app.ts'
import { type Folders, foldersOf } from '../app/folders.ts'
import { FIELDS_REVISION } from '../report/fields-revision.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { codeOf } from '../system/error-code.ts'
import { Failure, reasonOf } from '../system/failure.ts'
import { ownerOf } from '../system/file-owner.ts'
import { withLock } from '../system/lock.ts'
import { makeFolder } from '../system/make-folder.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'
import type { World } from '../system/world.ts'
import type { Answer } from './answer.ts'
import { appendAnswer, Uncounted } from './append-answer.ts'
import { sha256OfWords } from './words-sha256.ts'

/** What storing an answer did. */
export interface Storing {
  readonly answer: Answer
  /** A file that could not be read was in the way; it was renamed to this path. */
  readonly setAside?: string
}

/**
 * Stores an answer beside the earlier ones, then reads it back.
 *
 * @param said - the answer; for which recipient: see `answeredFor`, `*` for any, null for none; and the words that were
 *   shown, null where it was typed as a command
 * @throws Failure `ASKFIRST_NO_FOLDER` or `ASKFIRST_ANSWER_UNWRITABLE`; nothing is half stored then
 */
export function storeAnswer(
  app: App,
  world: World,
  { words, ...said }: Pick<Answer, 'answer' | 'recipient' | 'words'>,
): Storing {
  const folders = usableFolders(app, world)
  const pairs = app.tags === undefined ? [] : ownTagsPart().declaredPairs(app)
  const answer: Answer = {
    ...said,
    time: new Date(world.now()).toISOString(),
    fields: FIELDS_REVISION,
    ...(pairs.length > 0 && { tags: pairs }),
    words: words === null ? null : sha256OfWords(words),
    askfirst: ASKFIRST_VERSION,
    node: process.version,
  }
  try {
    makeFolder(folders.config)
    return { answer, ...withLock(folders.answer, () => appendAnswer(folders, answer, world)) }
  } catch (error) {
    throw new Failure('ASKFIRST_ANSWER_UNWRITABLE', {
      message: `Cannot store the answer in "${folders.answer}": ${reasonOf(error)}`,
      fix: `${whatToDo(error, folders)}, or set ${app.prefix}_TELEMETRY=${said.answer} in the environment.`,
    })
  }
}

function usableFolders(app: App, world: World): Folders {
  const folders = foldersOf(app, world)
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

function whatToDo(error: unknown, { config }: Folders): string {
  if (error instanceof Uncounted) {
    return 'Only a no counts there: let nobody else write it'
  }
  return codeOf(error) === 'ERR_ACCESS_DENIED'
    ? `Start Node.js with --allow-fs-write="${config}/*"`
    : 'Make that folder writable'
}
