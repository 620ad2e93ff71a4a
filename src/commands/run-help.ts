import { type Command, newCommand } from './exit.ts'

/** The command `run`, for the help alone: `run.ts` reads its words, which may be another program's. */
export function runCommand(): Command {
  return newCommand('run')
    .description('run a program; report it if it crashes')
    .option('--dsn <dsn>', 'where reports go')
    .option('--no-telemetry', 'go without telemetry for this launch')
    .argument('<script>')
    .argument('[args...]')
}
