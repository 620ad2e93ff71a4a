import type { Telemetry } from './launch/active-reporter.ts'
import { playPart } from './launch/play-part.ts'
import type { StartOptions } from './launch/start.ts'
import { startReporter } from './launch/start.ts'
import { filesOnStack } from './system/call-site.ts'

/**
 * What bundlers take instead of `index.ts`: whole, with no file beside it. `start()` may be called in a process that was
 * started to play a part of ours, which it then does.
 */
export { declaredApp, runTelemetry, tag } from './index.ts'

export async function start(options: StartOptions = {}): Promise<Telemetry> {
  const callers = filesOnStack()
  playPart(callers)
  return startReporter(options, callers)
}
