import { makeFatalFolder } from './capture/fatal-folder.ts'
import { fatalFileName } from './capture/fatal-name.ts'
import { watchFatalErrors } from './capture/fatal-watch.ts'
import { type Caught, capture } from './caught.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { decide } from './consent/decide.ts'
import { debug } from './debug.ts'
import { reasonOf } from './failure.ts'
import { type Status, sign, standingReporter, type Telemetry } from './reporter.ts'
import { isMainThread } from './thread.ts'

/** What is watched, and for whom. */
export interface Watch extends Pick<Caught, 'app' | 'world' | 'ignore'> {
  /** Absolute path; undefined where the system names no home folder. */
  readonly outbox: string | undefined
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
  const listens = isMainThread()
  const unwatch = listens ? watchFatal(watch, mode) : () => {}
  let stopped = false
  const listener: NodeJS.UncaughtExceptionListener = (error, origin) => {
    report(error, watch, origin)
  }
  const telemetry: Telemetry = {
    capture: error => (stopped ? undefined : report(error, watch, 'capture')),
    status: () => (stopped ? STOPPED : statusNow(watch)),
    stop() {
      stopped = true
      process.off('uncaughtExceptionMonitor', listener)
      unwatch()
    },
  }
  if (listens) {
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
function watchFatal({ app, world, outbox }: Watch, mode: 'on' | 'local'): () => void {
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

/** Never throws, and never waits for a network. The decision is made anew: a no from another terminal counts. */
function report(error: unknown, { app, world, ignore }: Watch, origin: Caught['origin']): string | undefined {
  try {
    const circumstances = circumstancesOf(app, world)
    const { mode, because } = decide(circumstances)
    const outbox = circumstances.folders?.outbox
    debug(app, world, () => `at the crash: ${mode}, because ${because}`)
    return outbox !== undefined && (mode === 'on' || mode === 'local')
      ? capture(error, { app, world, outbox, mode, ignore, origin })
      : undefined
  } catch (failure) {
    debug(app, world, () => `cannot report the crash: ${reasonOf(failure)}`)
    return undefined
  }
}
