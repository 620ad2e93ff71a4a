import type { Command } from './exit.ts'

/**
 * Stands for the `telemetry` command where the file with the real one, and with the commander that it is made of, is
 * missing. A program gets it at each launch, adds it, may configure it, and goes on; who types it is told.
 *
 * @param tell - says so, when somebody types it, and gives the exit code
 */
export function missingCommand(tell: () => Promise<number>): Command {
  const told = async () => {
    process.exitCode = await tell()
  }
  const properties = new Map<PropertyKey, unknown>([
    ['_name', 'telemetry'],
    ['name', () => 'telemetry'],
    ['_aliases', []],
    ['aliases', () => []],
    ['alias', () => undefined],
    ['options', []],
    ['registeredArguments', []],
    ['_lifeCycleHooks', {}],
    // Left out of the program's help.
    ['_hidden', true],
    ['_executableHandler', false],
    ['_parseCommand', told],
    ['help', told],
    // No promise.
    ['then', undefined],
  ])
  const command: Command = Object.create(
    new Proxy(
      {},
      {
        get: (_, name) =>
          properties.has(name) || typeof name === 'symbol' ? properties.get(name) : () => command,
      },
    ),
  )
  return command
}
