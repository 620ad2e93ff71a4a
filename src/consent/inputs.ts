import type { App } from '../app/app.ts'
import { type Folders, foldersOf } from '../app/folders.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'
import type { Policy } from './policy.ts'
import { readStored, type Stored } from './read-answers.ts'
import { readPolicy } from './read-policy.ts'

/** All that the rules look at. Each is found only when a rule asks for it, and once. */
export interface Inputs {
  readonly app: () => App
  readonly world: World
  /** Whether this launch was told to go without telemetry, by a switch. */
  readonly disabled: boolean
  readonly policy: () => Policy
  /** Undefined where the system names no home folder. */
  readonly folders: () => Folders | undefined
  readonly stored: () => Stored
  /** Why this launch cannot ask; undefined if it can. */
  readonly whyNotAskable: () => string | undefined
}

/**
 * Gathers what the rules look at, as it is now.
 *
 * @param app - who it is takes a look at its package, which no rule needs that refuses for every tool
 * @param disabled - whether this launch was told to go without telemetry
 */
export function inputsOf(app: () => App, world: World, disabled = false): Inputs {
  const folders = late(() => foldersOf(app(), world))
  return {
    app,
    world,
    disabled,
    folders,
    policy: late(() => readPolicy(app, world)),
    stored: late(() => readStored(folders(), world)),
    whyNotAskable: () =>
      world.terminal() ? askable().whyNotAskable(app(), world) : 'there is no terminal to ask on',
  }
}

/** Most launches find an answer, or no terminal. */
const askable = late<typeof import('./askable.ts')>(() => require('./askable.ts'))
