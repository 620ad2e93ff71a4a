import type { Folders } from '../app/folders.ts'
import { codeOf } from '../system/error-code.ts'
import { ownerOf } from '../system/file-owner.ts'
import { problemOf } from '../system/trusted-file.ts'
import type { World } from '../system/world.ts'
import { type Answer, trustedAnswers } from './answer.ts'

/** The stored answers, oldest first; or why there are none. */
export type Stored =
  | { readonly state: 'answers'; readonly answers: readonly Answer[] }
  | { readonly state: 'none' }
  | {
      readonly state: 'broken'
      readonly problem: string
      /** It could not be read just now, which tells nothing about the file. */
      readonly isPassing?: boolean
      /** It was read, and others may have written it; but no no is in it. */
      readonly hasNoNo?: boolean
    }

/**
 * Reads the stored answers of an app, if the folder is the person's, too.
 *
 * @param folders - undefined where the system names no home folder: then nothing is stored
 */
export function readStored(folders: Folders | undefined, world: Pick<World, 'uid'>): Stored {
  const stored: Stored = folders ? readAnswers(folders.answer, world) : { state: 'none' }
  if (!folders || stored.state !== 'answers' || ownerOf(folders.config, world) === 'own') {
    return stored
  }
  const answers = stored.answers.filter(({ answer }) => answer === 'off')
  return answers.length > 0
    ? { state: 'answers', answers }
    : { state: 'broken', problem: 'its folder does not belong to you', hasNoNo: true }
}

/**
 * Reads the stored answers of a file.
 *
 * @param file - absolute path of telemetry.json
 * @returns `broken` if the file is there but cannot be read, or trusted
 */
export function readAnswers(file: string, world: Pick<World, 'uid'>): Stored {
  try {
    const { answers, distrust } = trustedAnswers(file, world)
    return distrust === undefined
      ? { state: 'answers', answers }
      : { state: 'broken', problem: problemOf(distrust), hasNoNo: true }
  } catch (error) {
    return isMissing(error)
      ? { state: 'none' }
      : { state: 'broken', problem: problemOf(error), ...(isOfTheSystem(error) ? { isPassing: true } : {}) }
  }
}

function isOfTheSystem(error: unknown): boolean {
  const code = codeOf(error)
  return code !== undefined && code !== 'ELOOP'
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
}
