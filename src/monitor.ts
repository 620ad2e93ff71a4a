import { existsSync } from 'node:fs'
import type { App } from './app.ts'
import { listFatal, makeFatalFolder, mayHaveFatalFolder } from './capture/fatal-folder.ts'
import { fatalFileName } from './capture/fatal-name.ts'
import { watchFatalErrors } from './capture/fatal-watch.ts'
import { type Caught, report, type Subject, statusNow } from './caught.ts'
import { debug } from './debug.ts'
import { mayNeedCare } from './deliver/glance.ts'
import type { Dsn } from './dsn.ts'
import { reasonOf } from './failure.ts'
import { takeUpLeftovers } from './leftovers.ts'
import { type Ignore, type Status, sign, type Telemetry } from './reporter.ts'
import { isMainThread } from './thread.ts'
import type { World } from './world.ts'

/** What is watched, and for whom. */
export interface Watch {
  /** As much of the app and the world as it takes to listen. */
  readonly app: Pick<App, 'answer' | 'entry'> & { readonly recipient?: Dsn | undefined }
  readonly world: Pick<World, 'env' | 'platform' | 'uid' | 'script'>
  /** All of them, for an error; made only then. */
  readonly subject: () => Subject
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
 * @param mode - as decided: what a crash of this launch may become
 * @see https://nodejs.org/api/process.html#event-uncaughtexceptionmonitor
 */
export function attend(watch: Watch, mode: 'on' | 'local'): Telemetry {
  const { outbox } = watch
  const listens = isMainThread()
  const mayBeFatal = mayHaveFatalFolder(watch.world)
  const unwatch =
    listens && mayBeFatal
      ? attempt(watch, 'watch for fatal errors', () => watchFatal(watch, mode))
      : undefined
  let stopped = false
  const listener: NodeJS.UncaughtExceptionListener = (error, origin) => {
    reportTo(watch, error, origin)
  }
  const telemetry: Telemetry = {
    capture: error => (stopped ? undefined : reportTo(watch, error, 'capture')),
    status: () => (stopped ? STOPPED : statusNow(watch.subject())),
    stop() {
      stopped = true
      process.off('uncaughtExceptionMonitor', listener)
      unwatch?.()
    },
  }
  if (listens) {
    process.on('uncaughtExceptionMonitor', sign(listener, { app: watch.app, telemetry }))
  }
  if (outbox !== undefined && (mayBeFatal || existsSync(outbox))) {
    attempt(watch, 'take up what earlier crashes left', () => lookForLeftovers(watch, { outbox, mode }))
  }
  return telemetry
}

const STOPPED: Status = { mode: 'off', because: 'stop() was called' }

function reportTo(watch: Watch, error: unknown, origin: Caught['origin']): string | undefined {
  const { ignore } = watch
  return attempt(watch, 'report', () => report(error, watch.subject(), { ignore, origin }))
}

/**
 * Has Node itself leave something about a fatal error: out of memory, for one, where no code of ours runs any more.
 * The next launch reports it.
 *
 * @returns the undo
 */
function watchFatal({ app, world, outbox }: Watch, mode: 'on' | 'local'): (() => void) | undefined {
  if (outbox === undefined) {
    return undefined
  }
  const file = fatalFileName({ launched: Date.now(), mode }, Math.random())
  return watchFatalErrors(leavesOut => makeFatalFolder({ app, world, outbox }, leavesOut), file)
}

function lookForLeftovers(
  { app, world, subject }: Watch,
  { outbox, mode }: { outbox: string; mode: 'on' | 'local' },
): void {
  const [fatal] = listFatal({ app, world, outbox })
  const sends = mode === 'on' && app.recipient !== undefined
  if (fatal !== undefined || mayNeedCare(outbox, { now: Date.now(), sends })) {
    takeUpLeftovers(subject(), { outbox, fatal })
  }
}

/** What hinders one step keeps neither the program from running nor a crash from being reported. */
function attempt<T>({ subject }: Watch, what: string, step: () => T): T | undefined {
  try {
    return step()
  } catch (failure) {
    try {
      const { app, world } = subject()
      debug(app, world, () => `cannot ${what}: ${reasonOf(failure)}`)
    } catch {
      // Not even our own files can be read.
    }
    return undefined
  }
}
