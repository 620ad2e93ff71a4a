import type { App } from '../app.ts'
import { foldersOf, hindranceToStoring, ownerOf } from '../folders.ts'
import type { World } from '../world.ts'
import { readAnswers, type Stored } from './answer.ts'
import type { Circumstances } from './decide.ts'
import { readPolicy } from './policy.ts'

/**
 * Gathers what the rules look at; the stored answer is read at most once, and only if a rule asks for it.
 *
 * @param disabled - whether this launch was told to go without telemetry
 */
export function circumstancesOf(app: App, world: World, disabled = false): Circumstances {
  let read: Stored | undefined
  return {
    app,
    world,
    disabled,
    policy: () => readPolicy(app, world),
    stored: () => {
      read ??= readStored(app, world)
      return read
    },
    hindrance: () => hindranceToAsking(app, world),
  }
}

function readStored(app: App, world: World): Stored {
  const folders = foldersOf(app)
  const stored: Stored = folders ? readAnswers(folders.answer, world) : { state: 'none' }
  return folders && stored.state === 'answers' && ownerOf(folders.config, world) === 'foreign'
    ? { state: 'broken', problem: 'its folder does not belong to you' }
    : stored
}

function hindranceToAsking(app: App, world: World): string | undefined {
  if (!world.terminal()) {
    return 'there is no terminal to ask on'
  }
  if (world.ci()) {
    return 'this is a CI job'
  }
  if (isNoRealLaunch(world.arguments)) {
    return 'this launch only looks something up'
  }
  const folders = foldersOf(app)
  return folders ? hindranceToStoring(folders.config, world) : NO_HOME
}

/** Why nothing can be stored where the system names no folders. */
export const NO_HOME = 'there is no absolute path to a home folder'

/** Asking for help, for the version or for our own command is not using the program. */
function isNoRealLaunch(programArguments: readonly string[]): boolean {
  return (
    programArguments.some(argument => LOOK_UPS.has(argument)) ||
    programArguments.find(argument => !argument.startsWith('-')) === 'telemetry'
  )
}

const LOOK_UPS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-v', '-V'])
