import { telemetryCommandOf } from './commands/program.ts'
import { type AppOptions, declareApp } from './declare.ts'

/**
 * The `telemetry` command for whoever has no commander: ends with a value instead of the process.
 *
 * @param words - what follows `telemetry`
 * @param caller - an error that was made where the author called
 * @returns the exit code
 */
export async function telemetryOf(
  words: readonly string[],
  options: AppOptions,
  caller: Error,
): Promise<number> {
  const app = declareApp(options, caller)
  let exitCode = 0
  const fail = (code: number): void => {
    exitCode = code
  }
  const leave = (code: number): never => {
    fail(code)
    throw LEFT
  }
  try {
    await telemetryCommandOf(() => app, { leave, fail, leaveWithReader: () => {} })
      .name(app.command)
      .parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error !== LEFT) {
      throw error
    }
  }
  return exitCode
}

/** Thrown where commander would exit. */
const LEFT = Symbol('left')
