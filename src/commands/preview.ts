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
import { letterOf } from './letter.ts'
import { printPaged } from './pager.ts'
import { PLAIN, type Screen, screenOf } from './screen.ts'
import { recipientOf, sendReports } from './send.ts'

/** `telemetry preview`: the report that a crash here and now would make. Stores nothing, sends nothing. */
export async function previewReport(json: boolean, context: Context): Promise<void> {
  const { app, world, print } = context
  if (json) {
    print(JSON.stringify(example({ app, world }).frozen.event, undefined, 2))
  } else {
    await printPaged(previewText(app, world, screenOf(process.stdout)), context)
  }
}

/** That report, for a person to read. */
export function previewText(app: App, world: World, screen: Screen = PLAIN): string {
  return letterOf(example({ app, world }).frozen, { screen, now: world.now() })
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
