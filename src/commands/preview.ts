import type { App } from '../app.ts'
import { Permission } from '../consent/permission.ts'
import { groupsOf } from '../fields.ts'
import { type Frozen, freeze } from '../outbox/envelope.ts'
import { fingerprintOf } from '../outbox/fingerprint.ts'
import { referenceOf } from '../outbox/name.ts'
import { writeReport } from '../outbox/write.ts'
import { exampleEvent } from '../scrub/example.ts'
import type { World } from '../world.ts'
import type { Context } from './context.ts'
import { recipientOf, sendReports } from './send.ts'
import { marked, reportText } from './show.ts'

/** `telemetry preview`: the report that a crash here and now would make. Stores nothing, sends nothing. */
export function previewReport(json: boolean, { app, world, print }: Context): void {
  print(
    json
      ? JSON.stringify(example({ app, world }).frozen.event, undefined, 2)
      : marked(previewText(app, world)),
  )
}

/** That report, for a person to read. */
export function previewText(app: App, world: World): string {
  return reportText(example({ app, world }).frozen)
}

/**
 * `telemetry preview --send`: makes that report and sends it, as if named.
 *
 * @throws Failure as `send` does
 */
export async function sendPreview(context: Context): Promise<void> {
  const { app, folders, world } = context
  const { frozen, fingerprint } = example(context)
  // Where it cannot be sent, it is not to be kept either.
  Permission.byName(app, world, {
    recipient: recipientOf(frozen, context),
    release: frozen.event.release,
  })
  const name = { time: world.now(), fingerprint, eventId: frozen.event.event_id }
  writeReport(folders.outbox, frozen.bytes, { state: 'kept', name, world })
  await sendReports([referenceOf(name.eventId)], context)
}

function example({ app, world }: Pick<Context, 'app' | 'world'>): { frozen: Frozen; fingerprint: string } {
  const event = exampleEvent(app, world)
  return { frozen: freeze(event, groupsOf(app), app.recipient), fingerprint: fingerprintOf(event) }
}
