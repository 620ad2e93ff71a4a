import type { App } from '../app/app.ts'
import { makeFatalFolder, mayHaveFatalFolder, programHash } from '../capture/fatal-folder.ts'
import { fatalFileName } from '../capture/fatal-name.ts'
import { watchFatalErrors } from '../capture/fatal-watch.ts'
import type { Ignore } from '../capture/ignored-errors.ts'
import { decide } from '../consent/decide.ts'
import { inputsOf } from '../consent/inputs.ts'
import type { Status } from '../consent/opinion.ts'
import type { Decided } from '../crash/crash-context.ts'
import type { ErrorReport } from '../crash/report-error.ts'
import { debug } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { isMainThread } from '../system/thread.ts'
import type { World } from '../system/world.ts'
import { type Launched, sign, type Telemetry } from './active-reporter.ts'
import { takeUpLeftovers } from './leftovers.ts'

/** What a listener reports, and for whom. */
export interface ListenOptions {
  readonly app: App
  readonly world: World
  readonly ignore: Ignore | undefined
  /** Absolute path; undefined where the system names no home folder. */
  readonly outbox: string | undefined
}

/**
 * Listens for uncaught errors and unhandled rejections, and takes up what earlier crashes left. The event only tells:
 * Node goes on to print and to exit as it always does, and the program's own listeners run as they would.
 *
 * In a thread it does not listen: what a thread throws reaches the main thread, which handles it or crashes.
 *
 * @param mode - as decided: what a crash of this launch may become; `undecided`: it asks
 * @see https://nodejs.org/api/process.html#event-uncaughtexceptionmonitor
 */
export function listen(options: ListenOptions, mode: 'on' | 'local' | 'undecided'): Launched {
  const { app, outbox } = options
  const listens = isMainThread()
  const unwatch =
    listens && mode !== 'undecided'
      ? attempt(options, 'watch for fatal errors', () => watchFatal(options, mode))
      : undefined
  let stopped = false
  const listener: NodeJS.UncaughtExceptionListener = (error, origin) => {
    report(error, options, origin)
  }
  const telemetry: Telemetry = {
    capture: error => (stopped ? undefined : report(error, options, 'capture')),
    status: () => (stopped ? STOPPED : statusNow(options)),
    stop() {
      stopped = true
      process.off('uncaughtExceptionMonitor', listener)
      unwatch?.()
    },
  }
  if (listens) {
    process.on('uncaughtExceptionMonitor', sign(listener, { app, telemetry }))
  }
  if (outbox !== undefined) {
    attempt(options, 'take up what earlier crashes left', () => takeUpLeftovers({ ...options, outbox, mode }))
  }
  return { telemetry, isActive: listens }
}

const STOPPED: Status = { mode: 'off', because: 'stop() was called' }

const crashPart = late<typeof import('../crash/report-error.ts')>(() => require('../crash/report-error.ts'))

function report(error: unknown, options: ListenOptions, origin: ErrorReport['origin']): string | undefined {
  return attempt(options, 'report', () =>
    crashPart().reportError(error, { ...options, origin, decideNow: () => decidedNow(options) }),
  )
}

/** The rules are those of the launch: to load them once more would cost a dying process milliseconds. */
function decidedNow({ app, world }: Pick<ListenOptions, 'app' | 'world'>): Decided {
  const inputs = inputsOf(() => app, world)
  return { ...decide(inputs), outbox: inputs.folders()?.outbox }
}

/** What would become of a crash now. Never throws. */
function statusNow(options: ListenOptions): Status {
  try {
    const { mode, because } = decidedNow(options)
    return { mode, because }
  } catch (error) {
    return { mode: 'off', because: reasonOf(error) }
  }
}

/**
 * Has Node itself leave something about a fatal error: out of memory, for one, where no code of ours runs any more.
 * The next launch reports it.
 *
 * @returns the undo
 */
function watchFatal({ app, world, outbox }: ListenOptions, mode: 'on' | 'local'): (() => void) | undefined {
  if (outbox === undefined || !mayHaveFatalFolder(world)) {
    return undefined
  }
  const file = fatalFileName(
    { program: programHash({ app, world }), launched: world.now(), mode },
    Math.random(),
  )
  return watchFatalErrors(excludesEnv => makeFatalFolder({ app, world, outbox }, excludesEnv), file)
}

/** What hinders one step keeps neither the program from running nor a crash from being reported. */
function attempt<T>({ app, world }: ListenOptions, what: string, step: () => T): T | undefined {
  try {
    return step()
  } catch (failure) {
    debug(app, world, () => `cannot ${what}: ${reasonOf(failure)}`)
    return undefined
  }
}
