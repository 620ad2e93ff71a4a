import type { App } from '../app.ts'
import { type Folders, foldersOf } from '../folders.ts'
import { ownerOf } from '../owner.ts'
import type { World } from '../world.ts'
import { readAnswers, type Stored } from './answer.ts'
import { hindranceToAsking } from './hindrance.ts'
import { readPolicy } from './policy.ts'
import type { Circumstances } from './rules.ts'

/** What the rules look at, and where it was found. */
interface Found extends Circumstances {
  /** Undefined where the system names no home folder. */
  readonly folders: Folders | undefined
}

/**
 * Gathers what the rules look at; the stored answer is read at most once, and only if a rule asks for it.
 *
 * @param disabled - whether this launch was told to go without telemetry
 */
export function circumstancesOf(app: App, world: World, disabled = false): Found {
  const folders = foldersOf(app)
  let read: Stored | undefined
  return {
    app,
    world,
    disabled,
    folders,
    policy: () => readPolicy(app, world),
    stored: () => {
      read ??= readStored(folders, world)
      return read
    },
    hindrance: () => hindranceToAsking(app, world),
  }
}

function readStored(folders: Folders | undefined, world: World): Stored {
  const stored: Stored = folders ? readAnswers(folders.answer, world) : { state: 'none' }
  return folders && stored.state === 'answers' && ownerOf(folders.config, world) === 'foreign'
    ? { state: 'broken', problem: 'its folder does not belong to you' }
    : stored
}
