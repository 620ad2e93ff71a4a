import type { Folders } from '../folders.ts'
import { ownerOf } from '../owner.ts'
import type { World } from '../world.ts'
import { type Answer, trustedAnswers } from './answer.ts'
import { problemOf } from './trusted.ts'

/** The stored answers, oldest first; or why there are none. */
export type Stored =
  | { readonly state: 'answers'; readonly answers: readonly Answer[] }
  | { readonly state: 'none' }
  | { readonly state: 'broken'; readonly problem: string }

/**
 * Reads the stored answers of an app, if the folder is the person's, too.
 *
 * @param folders - undefined where the system names no home folder: then nothing is stored
 */
export function readStored(folders: Folders | undefined, world: Pick<World, 'uid'>): Stored {
  const stored: Stored = folders ? readAnswers(folders.answer, world) : { state: 'none' }
  return folders && stored.state === 'answers' && ownerOf(folders.config, world) === 'foreign'
    ? { state: 'broken', problem: 'its folder does not belong to you' }
    : stored
}

/**
 * Reads the stored answers of a file.
 *
 * @param file - absolute path of telemetry.json
 * @returns `broken` if the file is there but cannot be read, or trusted
 */
export function readAnswers(file: string, world: Pick<World, 'uid'>): Stored {
  try {
    return { state: 'answers', answers: trustedAnswers(file, world) }
  } catch (error) {
    return isMissing(error) ? { state: 'none' } : { state: 'broken', problem: problemOf(error) }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
