import type { CrashKey } from '../capture/crash-key.ts'
import { surplusOf } from '../outbox/crash-loop.ts'
import { freeze } from '../outbox/envelope.ts'
import { fingerprintOf } from '../outbox/fingerprint.ts'
import { listOutbox, type Report } from '../outbox/report.ts'
import type { CrashEvent } from '../report/event.ts'
import { groupsOf } from '../report/fields.ts'
import { ownTagsOf } from '../report/own-tags-part.ts'
import { late } from '../system/late.ts'
import type { CrashContext } from './crash-context.ts'
import { type Kept, put } from './keep.ts'

/** Whether this process asked already: a program that lives on with its errors asks once. */
let asked = false

/**
 * Asks about the error at hand, and keeps its report if that is wanted. Until then nothing of it is written anywhere.
 *
 * @param event - makes it, captured and scrubbed
 * @returns undefined if nothing was kept
 */
export function askAtCrash(
  key: CrashKey,
  event: () => CrashEvent,
  { app, world, outbox }: Omit<CrashContext, 'mode'>,
): Extract<Kept, { report: Report }> | undefined {
  const state = app.recipient ? 'pending' : 'kept'
  const kind = { fingerprint: fingerprintOf(key), state } as const
  const listing = listOutbox(outbox)
  if (asked || surplusOf(kind, { outbox, listing, now: world.now() })) {
    return undefined
  }
  asked = true
  const { event: frozen, bytes } = freeze(event(), groupsOf(app), app.recipient, ownTagsOf(app))
  const choice = askPart().askAbout(app, world, bytes)
  return choice === undefined
    ? undefined
    : put(bytes, { eventId: frozen.event_id, kind, time: world.now() }, { world, outbox, listing })
}

/** Most tools ask at a launch. */
const askPart = late<typeof import('../consent/ask-about.ts')>(() => require('../consent/ask-about.ts'))
