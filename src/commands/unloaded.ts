import type { Telemetry } from '../launch/active-reporter.ts'
import { missingCommand } from './missing-command.ts'

/**
 * What a `require` gets where Node cannot load what an `import` gets: it was told to require no modules, is too old, or a
 * file is missing. The program runs without telemetry.
 */
export async function start(): Promise<Telemetry> {
  return { capture: () => undefined, status: () => ({ mode: 'off', because: REASON }), stop: () => {} }
}

export function tag(): void {}

export async function runTelemetry(): Promise<number> {
  process.stderr.write(`askfirst: Cannot run the command: ${REASON}\n`)
  return 1
}

export function telemetryCommand(): ReturnType<typeof missingCommand> {
  return missingCommand(runTelemetry)
}

const REASON = `askfirst could not be loaded: to require it takes Node.js 20.19, 22.12 or later, without --no-experimental-require-module, and all of its files; this is ${process.version}`
