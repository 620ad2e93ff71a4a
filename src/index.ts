import { declaredApp } from './app/declared.ts'
import type { AppOptions } from './app/options.ts'
import type { Telemetry } from './launch/active-reporter.ts'
import { type StartOptions, startReporter } from './launch/start.ts'
import { filesOnStack } from './system/call-site.ts'
import { late } from './system/late.ts'

/** @internal For `askfirst/commander`: which app `start()` was called for. */
export { declaredApp } from './app/declared.ts'
export type { AppOptions } from './app/options.ts'
export type { PrivacyFacts } from './app/privacy-facts.ts'
export type { QuestionWords } from './app/question-words.ts'
export { tag } from './app/tagged.ts'
export type { Ignore } from './capture/ignored-errors.ts'
export type { Status } from './consent/opinion.ts'
export type { Telemetry } from './launch/active-reporter.ts'
export type { StartOptions } from './launch/start.ts'

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
export async function start(options: StartOptions = {}): Promise<Telemetry> {
  return startReporter(options, filesOnStack())
}

/**
 * The `telemetry` command for a program of any framework, or of none: `on`, `off`, `status`, `show` and the others.
 * Prints to stdout and stderr, and does not end the process. A program of commander's takes `askfirst/commander`.
 *
 * @param words - the command line after `telemetry`
 * @param options - needed only where {@link start} is not called; others than it got are an error that the command says
 * @returns the exit code: 0 done, 1 could not, 2 wrong usage
 *
 * @example
 * ```js
 * if (process.argv[2] === 'telemetry') {
 *   process.exitCode = await runTelemetry(process.argv.slice(3))
 * }
 * ```
 */
export async function runTelemetry(words: readonly string[], options?: AppOptions): Promise<number> {
  const app = declaredApp(options, filesOnStack())
  const commands = await wholeCommands()
  if (commands) {
    return commands.telemetryOf(words, app)
  }
  process.stderr.write(`askfirst: Cannot run the command: files of askfirst are missing\n${WHOLE}\n`)
  return 1
}

/** The second way never finds what the first did not: file tracers follow it alone, and from there to all other parts. */
async function wholeCommands(): Promise<typeof import('./commands/commands.ts') | undefined> {
  try {
    return commandsPart()
  } catch {
    return import('./commands/commands.ts').catch(() => undefined)
  }
}

const commandsPart = late<typeof import('./commands/commands.ts')>(() => require('./commands/commands.ts'))

const WHOLE =
  'Install askfirst again; whoever bundles the program: see "Bundled, or one executable" in the README of askfirst.'
