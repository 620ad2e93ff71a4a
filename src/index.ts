import { begin } from './begin.ts'
import type { AppOptions } from './declare.ts'
import type { Ignore, Reporter, Telemetry } from './reporter.ts'
import { launchAsUsual } from './usual.ts'

export type { AppOptions } from './declare.ts'
export type { Ignore, Status, Telemetry } from './reporter.ts'
export type { Words } from './words.ts'

/** What {@link start} takes. */
export interface StartOptions extends AppOptions {
  /** Goes without telemetry for this launch: the app's own switch, such as `--no-telemetry`. Default: false. */
  readonly disabled?: boolean
  /** True for an error that is no bug and shall not be reported. */
  readonly ignore?: Ignore
}

/**
 * Reports crashes of this program, with consent: looks for the stored answer, asks if there is none and someone
 * can answer, and listens for uncaught errors. All of it has happened when this function returns; what it returns
 * is a promise so that a later version may need the time.
 *
 * One process makes one report of one error:
 *
 * - Called again, it asks nothing and returns what the first call returned, until `stop()`.
 * - Called by a library inside the program, it returns what the program's own call returned, which the library
 *   cannot stop. If the library was sooner, the program takes over.
 * - Under `askfirst run` or `askfirst/register`, the app's own answer takes over, if there is one.
 * - In a worker thread it neither asks nor listens, for what a thread throws reaches the main thread; `capture` works.
 * - A child process is a program of its own, with its own call.
 * - Other reporters are left alone: each makes its own report.
 *
 * Never rejects and never throws: in doubt the program runs without telemetry.
 *
 * @example
 * ```js
 * import { start } from 'askfirst'
 *
 * await start({ dsn: 'https://key@sentry.example.org/1' })
 * ```
 */
export async function start({ disabled, ignore, ...options }: StartOptions = {}): Promise<Telemetry> {
  const call = { options, caller: new Error(), disabled, ignore }
  const rest = { reporter: resting, begin: beginRest }
  return launchAsUsual(call, rest) ?? begin(call, rest)
}

/**
 * The `telemetry` command for a program of any framework, or of none: `on`, `off`, `status`, `show` and the others.
 * Prints to stdout and stderr, and does not end the process. A program of commander's takes `askfirst/commander`.
 *
 * @param words - the command line after `telemetry`
 * @param options - those that {@link start} gets
 * @returns the exit code: 0 done, 1 could not, 2 wrong usage
 *
 * @example
 * ```js
 * if (process.argv[2] === 'telemetry') {
 *   process.exitCode = await runTelemetry(process.argv.slice(3), { dsn })
 * }
 * ```
 */
export async function runTelemetry(words: readonly string[], options: AppOptions = {}): Promise<number> {
  const caller = new Error()
  const { telemetryOf } = await import('./telemetry.ts')
  return telemetryOf(words, options, caller)
}

/** Who answered where nothing listens. */
let resting: Reporter | undefined

function beginRest({ app, telemetry }: Reporter): Telemetry {
  const stop = (): void => {
    resting = undefined
    telemetry.stop()
  }
  resting = { app, telemetry: { ...telemetry, stop } }
  return resting.telemetry
}
