import type { App } from '../app/app.ts'
import type { Status } from '../consent/opinion.ts'

/** What `start()` returns. */
export interface Telemetry {
  /**
   * Reports an error that the program caught. Synchronous, safe in any handler, never throws. An error that was
   * reported once is not reported again, also if the program throws it afterwards.
   *
   * @returns the reference of the report, 8 hex digits; undefined if none was made
   */
  readonly capture: (error: unknown) => string | undefined
  /** Decides anew, as a crash does: a no from another terminal counts. Never asks, never throws. */
  readonly status: () => Status
  /** Stops listening; `capture` then reports nothing. */
  readonly stop: () => void
}

/** What became of a launch. */
export interface Launched {
  readonly telemetry: Telemetry
  /** Whether it is that of the active reporter. */
  readonly isActive: boolean
}

/** Reports nothing. */
export function idle(status: Status): Telemetry {
  return { capture: () => undefined, status: () => status, stop: () => {} }
}

/** The askfirst that reports in this process, and for which app. */
export interface Reporter {
  readonly app: Pick<App, 'answer' | 'entry'>
  readonly telemetry: Telemetry
}

/**
 * Writes on a listener whose it is. Another copy of this package in the same process finds it there, so that two
 * copies make one report, and nothing global is needed.
 */
export function sign<Listener extends object>(listener: Listener, reporter: Reporter): Listener {
  return Object.assign(listener, { [SIGNATURE]: reporter })
}

/** @returns the reporter that listens in this process, of whatever copy of this package; undefined if none does */
export function activeReporter(): Reporter | undefined {
  return process.listenerCount('uncaughtExceptionMonitor') > 0
    ? process.listeners('uncaughtExceptionMonitor').map(reporterOf).find(isReporter)
    : undefined
}

const SIGNATURE = Symbol.for('askfirst.reporter')

function reporterOf(listener: object): unknown {
  return Reflect.get(listener, SIGNATURE)
}

function isReporter(value: unknown): value is Reporter {
  return typeof value === 'object' && value !== null && 'app' in value && 'telemetry' in value
}
