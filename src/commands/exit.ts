import { Command } from 'commander'
import type { App } from '../app/app.ts'
import type { INTERRUPTED } from '../consent/ask.ts'
import { failureOf } from '../system/failure.ts'
import { sayWhole } from '../system/say-whole.ts'
import { visible } from '../system/visible.ts'
import { realWorld } from '../system/world.ts'
import { type Context, contextOf, type Place, placeOf } from './context.ts'

export type { Command } from 'commander'

/** How a command ends that did not do what was asked. */
export interface ExitOptions {
  /** For wrong usage, and after help. */
  readonly leave: (exitCode: 0 | 2) => never
  /** For what could not be done, and where the person left it. */
  readonly fail: (exitCode: 1 | 2 | typeof INTERRUPTED) => void
  /** Where the reader of stdout left, as in `… | head`, which is no error. */
  readonly leaveWithReader: () => void
}

export const OF_THE_PROCESS: ExitOptions = {
  leave: exitCode => process.exit(exitCode),
  fail(exitCode) {
    process.exitCode = exitCode
  },
  leaveWithReader: () => process.exit(0),
}

/** Makes a command of commander's, which would exit with 1 for wrong usage. */
export function newCommand(name: string, { leave }: ExitOptions = OF_THE_PROCESS): Command {
  return new Command(name).exitOverride(({ exitCode }) => leave(exitCode === 0 ? 0 : 2))
}

/** Runs what a command does where files can be. */
export type Act = (
  action: (context: Context, end: ExitOptions['fail']) => Promise<void> | void,
) => Promise<void>

/** Runs what a command does wherever it is. */
export type ActAnywhere = (action: (place: Place) => Promise<void> | void) => Promise<void>

/**
 * Ways to run a command; what a person can act on is said without a stack trace.
 *
 * @param app - looked up when a command runs
 */
export function actionsOn(
  app: () => App,
  { fail, leaveWithReader }: ExitOptions,
): { act: Act; anywhere: ActAnywhere } {
  const anywhere: ActAnywhere = async action => {
    const world = { ...realWorld(), say: sayWhole }
    ignoreBrokenPipe(leaveWithReader)
    try {
      await action(placeOf(app(), world))
    } catch (error) {
      const failure = failureOf(error)
      if (!failure) {
        throw error
      }
      world.say(visible(`askfirst: ${failure.message}\n${failure.fix}`))
      fail(failure.exitCode)
    }
  }
  return { anywhere, act: action => anywhere(async place => action(contextOf(place), fail)) }
}

/** Listens once, however many commands a process runs: what a pipe says may come after the command that wrote. */
export function ignoreBrokenPipe(readerLeft: ExitOptions['leaveWithReader']): void {
  if (process.stdout.listeners('error').some(listener => IGNORING.has(listener))) {
    return
  }
  const listener = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') {
      readerLeft()
    } else {
      sayOnce(
        `askfirst: Cannot write to stdout: ${error.message}\nSend it elsewhere: to a file on a disk with room.`,
      )
      process.exitCode = 1
    }
  }
  IGNORING.add(listener)
  process.stdout.on('error', listener)
}

/** Whatever else cannot be written would say the same. */
function sayOnce(text: string): void {
  if (!said.has(text)) {
    said.add(text)
    sayWhole(text)
  }
}

const said = new Set<string>()

const IGNORING = new WeakSet<object>()
