import type { App } from './app.ts'
import { makeFatalFolder } from './capture/fatal-folder.ts'
import { fatalFileName } from './capture/fatal-name.ts'
import { watchFatalErrors } from './capture/fatal-watch.ts'
import { isNoteworthy } from './capture/noteworthy.ts'
import { pathOf } from './chunks.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { decide } from './consent/decide.ts'
import { debug } from './debug.ts'
import type { Mechanism } from './event.ts'
import { reasonOf } from './failure.ts'
import { foldersOf } from './folders.ts'
import { type Ignore, type Status, sign, standingReporter, type Telemetry } from './reporter.ts'
import { isMainThread } from './thread.ts'
import type { World } from './world.ts'

/** What a crash needs besides the error itself. */
export interface Watch {
  readonly app: App
  readonly world: World
  readonly ignore?: Ignore | undefined
}

/**
 * Listens for uncaught errors and unhandled rejections, in place of an askfirst that listened before. The event only
 * tells: Node goes on to print and to exit as it always does, and the program's own listeners run as they would.
 *
 * In a thread it does not listen: what a thread throws reaches the main thread, which handles it or crashes.
 *
 * @param mode - as decided: what a fatal error of this launch may become
 * @see https://nodejs.org/api/process.html#event-uncaughtexceptionmonitor
 */
export function monitor(watch: Watch, mode: 'on' | 'local'): Telemetry {
  standingReporter()?.telemetry.stop()
  const unwatch = isMainThread() ? watchFatal(watch, mode) : () => {}
  let stopped = false
  const listener: NodeJS.UncaughtExceptionListener = (error, origin) => {
    capture(error, watch, origin)
  }
  const telemetry: Telemetry = {
    capture: error => (stopped ? undefined : capture(error, watch, 'capture')),
    status: () => (stopped ? STOPPED : statusNow(watch)),
    stop() {
      stopped = true
      process.off('uncaughtExceptionMonitor', listener)
      unwatch()
    },
  }
  if (isMainThread()) {
    process.on('uncaughtExceptionMonitor', sign(listener, { app: watch.app, telemetry }))
  }
  return telemetry
}

/**
 * Has Node itself leave something about a fatal error: out of memory, for one, where no code of ours runs any more.
 * The next launch reports it.
 *
 * @param mode - as decided: what a crash of this launch may become
 * @returns the undo
 */
function watchFatal({ app, world }: Watch, mode: 'on' | 'local'): () => void {
  const outbox = foldersOf(app)?.outbox
  if (outbox === undefined) {
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

const STOPPED: Status = { mode: 'off', because: 'stop() was called' }

function statusNow({ app, world }: Watch): Status {
  try {
    const { mode, because } = decide(circumstancesOf(app, world))
    return { mode, because }
  } catch (error) {
    return { mode: 'off', because: reasonOf(error) }
  }
}

/**
 * Reports one error. Never throws, and never waits for a network.
 *
 * @returns the reference of the report; undefined if none was made
 */
function capture(
  error: unknown,
  { app, world, ignore }: Watch,
  origin: Exclude<Mechanism['type'], 'chained'>,
): string | undefined {
  try {
    if (REPORTED.has(keyOf(error))) {
      return REPORTED.get(keyOf(error))
    }
    if (!isNoteworthy(error) || isIgnored(error, ignore)) {
      return undefined
    }
    const { createRequire } = process.getBuiltinModule('node:module')
    const crash: typeof import('./crash.ts') = createRequire(import.meta.dirname)(pathOf('crash.cjs'))
    const handled = origin === 'capture' || isHandledByTheProgram()
    const reference = crash.reportCrash(error, { app, world, origin, handled })
    REPORTED.set(keyOf(error), reference)
    return reference
  } catch (failure) {
    debug(app, world, () => `cannot report the crash: ${reasonOf(failure)}`)
    return undefined
  }
}

/** What was reported, and under which reference: what is caught, captured and thrown again is one error. */
const REPORTED = new WeakMap<object, string | undefined>()

/** A text or a number that is thrown is nobody: it cannot be told from another that is the same. */
function keyOf(error: unknown): object {
  return (typeof error === 'object' && error !== null) || typeof error === 'function' ? error : {}
}

/**
 * Whether the program listens for uncaught errors itself, so that Node leaves this one to it. Not counted, as at
 * Sentry: the listener of another reporter, which exits as Node would, and the one that `node:domain` adds.
 *
 * @see https://github.com/getsentry/sentry-javascript/blob/develop/packages/node-core/src/integrations/onuncaughtexception.ts
 */
function isHandledByTheProgram(): boolean {
  return (
    process.hasUncaughtExceptionCaptureCallback() ||
    process
      .listeners('uncaughtException')
      .some(
        listener =>
          listener.name !== 'domainUncaughtExceptionClear' && !Reflect.get(listener, '_errorHandler'),
      )
  )
}

/** An author's function that fails on a value it did not expect has not said that it is no bug. */
function isIgnored(error: unknown, ignore: Ignore | undefined): boolean {
  try {
    return ignore?.(error) ?? false
  } catch {
    return false
  }
}
