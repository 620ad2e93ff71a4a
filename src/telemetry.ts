import type { App } from './app.ts'
import { telemetryCommandOf } from './commands/program.ts'

/**
 * The `telemetry` command for whoever has no commander: ends with a value instead of the process.
 *
 * @param words - what follows `telemetry`
 * @returns the exit code
 */
export async function telemetryOf(app: App, words: readonly string[]): Promise<number> {
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
