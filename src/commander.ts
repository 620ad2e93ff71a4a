import type { Command } from 'commander'
import type { AppOptions } from './app/options.ts'
import { missingCommand } from './commands/missing-command.ts'
import { declaredApp, runTelemetry } from './index.ts'
import { filesOnStack } from './system/call-site.ts'
import { late } from './system/late.ts'

export type { AppOptions } from './app/options.ts'

/**
 * The `telemetry` command for a program of commander's, 12 to 15: `program.addCommand(telemetryCommand())`.
 *
 * @param options - needed only where `start()` is not called; others than it got are an error that the command says
 */
export function telemetryCommand(options?: AppOptions): Command {
  const app = declaredApp(options, filesOnStack())
  try {
    return commands().telemetryCommandOf(app)
  } catch {
    // This function says what is missing.
    return missingCommand(() => runTelemetry([]))
  }
}

const commands = late<typeof import('./commands/commands.ts')>(() => require('./commands/commands.ts'))
