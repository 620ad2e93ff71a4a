import type { App } from '../app.ts'
import { type Folders, foldersOf } from '../folders.ts'
import type { World } from '../world.ts'
import { hindranceToAsking } from './hindrance.ts'
import { readPolicy } from './policy.ts'
import type { Circumstances } from './rules.ts'
import { readStored, type Stored } from './stored.ts'

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
