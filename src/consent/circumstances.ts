import type { App } from '../app.ts'
import { foldersOf, ownerOf } from '../folders.ts'
import type { World } from '../world.ts'
import { readAnswers, type Stored } from './answer.ts'
import type { Circumstances } from './decide.ts'

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
    stored: () => {
      read ??= readStored(app, world)
      return read
    },
    hindrance: () => hindranceToAsking(app, world),
  }
}

function readStored(app: App, world: World): Stored {
  const folders = foldersOf(app)
  return folders ? readAnswers(folders.answer, world) : { state: 'none' }
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
  if (!folders) {
    return 'there is no home folder to store an answer in'
  }
  return ownerOf(folders.config, world) === 'foreign' ? 'the home folder belongs to another user' : undefined
}

/** Asking for help, for the version or for our own command is not using the program. */
function isNoRealLaunch(programArguments: readonly string[]): boolean {
  return (
    programArguments.some(argument => LOOK_UPS.has(argument)) ||
    programArguments.find(argument => !argument.startsWith('-')) === 'telemetry'
  )
}

const LOOK_UPS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-v', '-V'])
