import type { App } from '../app/app.ts'
import { type CrashKey, crashKey } from '../capture/crash-key.ts'
import type { ErrorOrigin } from '../capture/exception-values.ts'
import { type Ignore, isBug } from '../capture/ignored-errors.ts'
import type { Mechanism } from '../report/event.ts'
import { debug } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { monotonicMs } from '../system/monotonic.ts'
import type { World } from '../system/world.ts'
import type { DecidesNow } from './crash-context.ts'
import { reportCrash, reportIfWanted } from './crash-report.ts'
import { expectRepeats, isRepeated } from './repeated.ts'

/** Whose error it is, and how it reached us. */
export interface ErrorReport extends DecidesNow {
  readonly app: App
  readonly world: World
  /** What the author takes for no bug. */
  readonly ignore: Ignore | undefined
  readonly origin: Exclude<Mechanism['type'], 'chained'>
}

/**
 * Reports one error, once, unless it is no bug. Never throws, and never waits for a network. An error that comes again
 * and again is only counted, before anything of it costs something.
 *
 * @returns the reference of the report; undefined if none was made
 */
export function reportError(error: unknown, report: ErrorReport): string | undefined {
  try {
    const identity = identityOf(error)
    if (REPORTED.has(identity)) {
      return REPORTED.get(identity)
    }
    if (!isBug(error) || isIgnored(error, report.ignore)) {
      return undefined
    }
    const reference = lookAt(error, report)
    REPORTED.set(identity, reference)
    return reference
  } catch {
    // What can be thrown can throw while it is looked at.
    return undefined
  }
}

function lookAt(error: unknown, { app, world, origin, decideNow }: ErrorReport): string | undefined {
  const key = crashKey(error, { app, world })
  const handled = origin === 'capture' || isHandledByTheProgram()
  if (handled && isRepeated(key, monotonicMs())) {
    return undefined
  }
  try {
    const reference = reportAsDecided(error, key, { app, world, origin, handled, decideNow })
    if (reference !== null) {
      return reference
    }
  } catch (failure) {
    debug(app, world, () => `cannot report the crash: ${reasonOf(failure)}`)
  }
  // Nothing was made of it, and soon there will be nothing to make of another one either.
  expectRepeats(key, monotonicMs(), false)
  return undefined
}

/** @returns the reference of the report; undefined if it was only counted; null if nothing may be kept */
function reportAsDecided(
  error: unknown,
  key: CrashKey,
  { app, world, decideNow, ...how }: Pick<ErrorReport, 'app' | 'world' | 'decideNow'> & ErrorOrigin,
): string | undefined | null {
  const { mode, because, rule, outbox } = decideNow()
  debug(app, world, () => `at the crash: ${mode}, because ${because}`)
  if (outbox === undefined || mode === 'off') {
    return null
  }
  if (mode === 'on' || mode === 'local') {
    return reportCrash(error, key, { app, world, outbox, mode, decideNow, ...how })
  }
  return rule === 'terminal' && app.ask === 'crash'
    ? (reportIfWanted(error, key, { app, world, outbox, decideNow, ...how }) ?? null)
    : null
}

/** What was reported, and under which reference: what is caught, captured and thrown again is one error. */
const REPORTED = new WeakMap<object, string | undefined>()

/** Primitives have no identity, so they cannot be deduplicated. */
function identityOf(error: unknown): object {
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
