import type { App } from '../app/app.ts'
import type { CrashKey } from '../capture/crash-key.ts'
import { Permission } from '../consent/permission.ts'
import { exampleEvent } from '../crash/example.ts'
import { type Frozen, freeze } from '../outbox/envelope.ts'
import { fingerprintOf } from '../outbox/fingerprint.ts'
import { writeReport } from '../outbox/write-report.ts'
import { referenceOf } from '../report/event-id.ts'
import { groupsOf } from '../report/fields.ts'
import { ownTagsOf } from '../report/own-tags-part.ts'
import { type Screen, screenOf } from '../system/screen.ts'
import { jsonText } from '../system/visible.ts'
import type { World } from '../system/world.ts'
import type { Context } from './context.ts'
import { printPaged } from './pager.ts'
import { reportText } from './report-text.ts'
import { recipientOf } from './send-one.ts'
import { sendReports } from './send-reports.ts'

/** `telemetry preview`: the report that a crash here and now would make. Stores nothing, sends nothing. */
export async function previewReport(json: boolean, context: Context): Promise<void> {
  const { app, world, print } = context
  if (json) {
    print(jsonText(example({ app, world }).frozen.event))
  } else {
    await printPaged(previewText(app, world, screenOf(process.stdout)), context)
  }
}

/** That report, for a person to read. What it is stands above and below it: it may be longer than the screen. */
export function previewText(app: App, world: World, screen: Screen): string {
  return `${frozenText(example({ app, world }).frozen, world, screen)}\n\n${ONLY_EXAMPLE}`
}

/** A report that is not stored, for a person to read. */
export function frozenText(frozen: Frozen, world: World, screen: Screen): string {
  return reportText(frozen, { screen, now: world.now() })
}

export const ONLY_EXAMPLE = 'EXAMPLE: nothing has crashed, and nothing is sent.'

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
  return {
    frozen: freeze(event, groupsOf(app), app.recipient, ownTagsOf(app)),
    fingerprint: fingerprintOf(EXAMPLE),
  }
}

const EXAMPLE: CrashKey = { bug: 'example', caller: undefined }
