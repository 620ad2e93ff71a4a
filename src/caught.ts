import type { App } from './app.ts'
import { isNoteworthy } from './capture/noteworthy.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { decide } from './consent/decide.ts'
import { type Road, reportCrash } from './crash.ts'
import { debug } from './debug.ts'
import type { Mechanism } from './event.ts'
import { reasonOf } from './failure.ts'
import type { Ignore, Status } from './reporter.ts'
import type { World } from './world.ts'

/** Whose errors are reported. */
export interface Subject {
  readonly app: App
  readonly world: World
}

/** What a report needs besides the error itself. */
export interface Caught {
  readonly ignore: Ignore | undefined
  readonly origin: Exclude<Mechanism['type'], 'chained'>
}

/**
 * Reports one error, once, unless it is no bug. Never throws, and never waits for a network. The decision is made anew:
 * a no from another terminal counts.
 *
 * @returns the reference of the report; undefined if none was made
 */
export function report(error: unknown, { app, world }: Subject, caught: Caught): string | undefined {
  try {
    const circumstances = circumstancesOf(app, world)
    const { mode, because } = decide(circumstances)
    const outbox = circumstances.folders?.outbox
    debug(app, world, () => `at the crash: ${mode}, because ${because}`)
    return outbox !== undefined && (mode === 'on' || mode === 'local')
      ? reportOnce(error, { app, world, outbox, mode }, caught)
      : undefined
  } catch (failure) {
    debug(app, world, () => `cannot report the crash: ${reasonOf(failure)}`)
    return undefined
  }
}

/** What would become of a crash now. Never throws. */
export function statusNow({ app, world }: Subject): Status {
  try {
    const { mode, because } = decide(circumstancesOf(app, world))
    return { mode, because }
  } catch (error) {
    return { mode: 'off', because: reasonOf(error) }
  }
}

function reportOnce(error: unknown, road: Road, { ignore, origin }: Caught): string | undefined {
  if (REPORTED.has(keyOf(error))) {
    return REPORTED.get(keyOf(error))
  }
  if (!isNoteworthy(error) || isIgnored(error, ignore)) {
    return undefined
  }
  const handled = origin === 'capture' || isHandledByTheProgram()
  const reference = reportCrash(error, { ...road, origin, handled })
  REPORTED.set(keyOf(error), reference)
  return reference
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
