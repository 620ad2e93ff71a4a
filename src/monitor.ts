import { createRequire } from 'node:module'
import type { App } from './app.ts'
import { makeFatalFolder } from './capture/fatal-folder.ts'
import { fatalFileName } from './capture/fatal-name.ts'
import { watchFatalErrors } from './capture/fatal-watch.ts'
import { isNoteworthy } from './capture/noteworthy.ts'
import { pathOf } from './chunks.ts'
import { debug } from './debug.ts'
import type { Mechanism } from './event.ts'
import { reasonOf } from './failure.ts'
import { foldersOf } from './folders.ts'
import type { World } from './world.ts'

/** What an author may add: true for an error that is no bug. */
export type Ignore = (error: unknown) => boolean

/** What a crash needs besides the error itself. */
export interface Watch {
  readonly app: App
  readonly world: World
  readonly ignore?: Ignore | undefined
}

/**
 * Listens for uncaught errors and unhandled rejections. The event only tells: Node goes on to print and to exit as
 * it always does, and the program's own listeners run as they would.
 *
 * @returns the undo
 * @see https://nodejs.org/api/process.html#event-uncaughtexceptionmonitor
 */
export function monitor(watch: Watch): () => void {
  const listener: NodeJS.UncaughtExceptionListener = (error, origin) => {
    capture(error, watch, origin)
  }
  process.on('uncaughtExceptionMonitor', listener)
  return () => {
    process.off('uncaughtExceptionMonitor', listener)
  }
}

/**
 * Has Node itself leave something about a fatal error: out of memory, for one, where no code of ours runs any more.
 * The next launch reports it. Left to the main thread, for the settings are those of the whole process.
 *
 * @param mode - as decided: what a crash of this launch may become
 * @returns the undo
 */
export function monitorFatal(app: App, world: World, mode: 'on' | 'local'): () => void {
  const outbox = foldersOf(app)?.outbox
  if (outbox === undefined || isThread()) {
    return () => {}
  }
  try {
    const file = fatalFileName({ launched: world.now(), mode }, Math.random())
    return watchFatalErrors(leavesOut => makeFatalFolder({ app, world, outbox }, leavesOut), file)
  } catch (failure) {
    debug(app, world, () => `cannot watch for fatal errors: ${reasonOf(failure)}`)
    return () => {}
  }
}

/** Threads cannot abort the process. To ask `node:worker_threads` would load the streams, at each launch. */
function isThread(): boolean {
  return 'disabled' in process.abort
}

/**
 * Reports one error. Never throws, and never waits for a network.
 *
 * @returns the reference of the report; undefined if none was made
 */
export function capture(
  error: unknown,
  { app, world, ignore }: Watch,
  origin: Exclude<Mechanism['type'], 'chained'>,
): string | undefined {
  try {
    if (!isNoteworthy(error) || isIgnored(error, ignore)) {
      return undefined
    }
    const crash: typeof import('./crash.ts') = createRequire(import.meta.url)(pathOf('crash.cjs'))
    return crash.reportCrash(error, { app, world, origin })
  } catch (failure) {
    debug(app, world, () => `cannot report the crash: ${reasonOf(failure)}`)
    return undefined
  }
}

/** An author's function that fails on a value it did not expect has not said that it is no bug. */
function isIgnored(error: unknown, ignore: Ignore | undefined): boolean {
  try {
    return ignore?.(error) ?? false
  } catch {
    return false
  }
}
