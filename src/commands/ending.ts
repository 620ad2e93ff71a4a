import { Command } from 'commander'
import type { App } from '../app.ts'
import type { INTERRUPTED } from '../consent/ask.ts'
import { isFailure } from '../failure.ts'
import { realWorld } from '../world.ts'
import { type Context, contextOf, type Place, placeOf } from './context.ts'
import { visible } from './screen.ts'

export type { Command } from 'commander'

/** How a command ends that did not do what was asked. */
export interface Ending {
  /** For wrong usage, and after help. */
  readonly leave: (exitCode: 0 | 2) => never
  /** For what could not be done, and where the person left it. */
  readonly fail: (exitCode: 1 | 2 | typeof INTERRUPTED) => void
  /** Where the reader of stdout left, as in `… | head`, which is no error. */
  readonly leaveWithReader: () => void
}

export const OF_THE_PROCESS: Ending = {
  leave: exitCode => process.exit(exitCode),
  fail(exitCode) {
    process.exitCode = exitCode
  },
  leaveWithReader: () => process.exit(0),
}

/** Makes a command of commander's, which would exit with 1 for wrong usage. */
export function newCommand(name: string, { leave }: Ending = OF_THE_PROCESS): Command {
  return new Command(name).exitOverride(({ exitCode }) => leave(exitCode === 0 ? 0 : 2))
}

/** Runs what a command does where files can be. */
export type Act = (action: (context: Context, end: Ending['fail']) => Promise<void> | void) => Promise<void>

/** Runs what a command does wherever it is. */
export type ActAnywhere = (action: (place: Place) => Promise<void> | void) => Promise<void>

/**
 * Ways to run a command; what a person can act on is said without a stack trace.
 *
 * @param app - looked up when a command runs
 */
export function actionsOn(
  app: () => App,
  { fail, leaveWithReader }: Ending,
): { act: Act; anywhere: ActAnywhere } {
  const anywhere: ActAnywhere = async action => {
    const world = realWorld()
    minding(leaveWithReader)
    try {
      await action(placeOf(app(), world))
    } catch (error) {
      if (!isFailure(error)) {
        throw error
      }
      world.say(visible(`askfirst: ${error.message}\n${error.fix}`))
      fail(error.exitCode)
    }
  }
  return { anywhere, act: action => anywhere(async place => action(contextOf(place), fail)) }
}

/** Listens once, however many commands a process runs: what a pipe says may come after the command that wrote. */
export function minding(readerLeft: Ending['leaveWithReader']): void {
  if (process.stdout.listeners('error').some(listener => MINDING.has(listener))) {
    return
  }
  const listener = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') {
      throw error
    }
    readerLeft()
  }
  MINDING.add(listener)
  process.stdout.on('error', listener)
}

const MINDING = new WeakSet<object>()
