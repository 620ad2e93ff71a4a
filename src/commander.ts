import type { Command } from 'commander'
import { telemetryCommandOf } from './commands/program.ts'
import { type AppOptions, declareApp } from './declare.ts'

export type { AppOptions } from './declare.ts'

/**
 * The `telemetry` command for a program of commander's, 12 to 15: `program.addCommand(telemetryCommand({ … }))`, with the
 * options that `start()` gets.
 */
export function telemetryCommand(options: AppOptions = {}): Command {
  const app = declareApp(options)
  return telemetryCommandOf(() => app)
}
