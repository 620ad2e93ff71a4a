import type { App } from '../app.ts'
import { captureEvent, type HowCaught } from '../capture/event.ts'
import { programOf } from '../capture/program.ts'
import type { CrashEvent } from '../event.ts'
import type { World } from '../world.ts'
import { gatherSources } from './gather.ts'
import { scrub } from './scrub.ts'

/**
 * Makes the event of an error, captured and scrubbed.
 *
 * @param thrown - what the program threw
 */
export function crashEvent(
  thrown: unknown,
  { app, world, ...how }: { app: App; world: World } & HowCaught,
): CrashEvent {
  const program = programOf(app)
  const captured = captureEvent(thrown, { app, world, program, ...how })
  return scrub(captured, gatherSources(captured, program, app.entry), world)
}
