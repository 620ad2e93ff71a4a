import type { App } from '../app/app.ts'
import type { ErrorOrigin } from '../capture/exception-values.ts'
import { type Program, programOf } from '../capture/program.ts'
import { captureEvent } from '../capture/raw-event.ts'
import type { CapturedEvent, CrashEvent } from '../report/event.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { gatherSources } from '../scrub/gather.ts'
import { scrub } from '../scrub/scrub.ts'
import { monotonicMs } from '../system/monotonic.ts'
import type { World } from '../system/world.ts'

/** What has changed since the crash, where an error is reported later. */
export interface Then {
  readonly app: App
  readonly program: Program
  readonly change: (captured: CapturedEvent) => CapturedEvent
}

/**
 * Makes the event of an error, captured and scrubbed.
 *
 * @param thrown - what the program threw
 */
export function crashEvent(
  thrown: unknown,
  { app, world, ...how }: { app: App; world: World } & ErrorOrigin,
  asThen?: (today: Program) => Then,
): CrashEvent {
  const program = programOf(app)
  const then = asThen?.(program)
  const captured = captureEvent(thrown, { app, program, ...then, world, ...how })
  const sources = gatherSources(captured, program, app.entry)
  const event = scrub(then?.change(captured) ?? captured, sources, { now: monotonicMs })
  // What the program says of itself it says of now.
  return then || app.tags === undefined
    ? event
    : { ...event, tags: { ...ownTagsPart().tagsSet(app), ...event.tags } }
}
