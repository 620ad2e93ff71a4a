import type { CrashKey } from '../capture/crash-key.ts'
import { forgetComing, sayComing } from '../outbox/coming.ts'
import {
  countLeftOut,
  type Kind,
  kindCounted,
  type Surplus,
  surplusOf,
  takeLeftOut,
  withLeftOut,
} from '../outbox/crash-loop.ts'
import { freeze } from '../outbox/envelope.ts'
import { fingerprintOf } from '../outbox/fingerprint.ts'
import { prune } from '../outbox/prune.ts'
import { COUNTED, isEmpty, type Listing, listOutbox, type Report } from '../outbox/report.ts'
import { makeOutbox, writeReport } from '../outbox/write-report.ts'
import type { CrashEvent } from '../report/event.ts'
import { groupsOf } from '../report/fields.ts'
import { ownTagsOf } from '../report/own-tags-part.ts'
import { debug } from '../system/debug.ts'
import type { CrashContext } from './crash-context.ts'

/** A report that was kept, and how many older ones made room for it; or why it was only counted. */
export type Kept = { readonly report: Report; readonly madeRoom: number } | { readonly surplus: Surplus }

interface Crash {
  readonly key: CrashKey
  /** Captured and scrubbed: made only if it is worth a report. */
  readonly event: () => CrashEvent
  /** Milliseconds since 1970; now by default. */
  readonly time?: number
}

/**
 * Freezes an event and puts it into the outbox; or counts it, before anything of it costs something.
 *
 * @throws the error of `node:fs`
 */
export function keep({ key, event, time }: Crash, context: CrashContext): Kept {
  const { app, world, outbox } = context
  const kind = kindOf(key, context)
  const at = time ?? world.now()
  const { listing, surplus, isAlone } = lookAround(kind, at, context)
  if (surplus) {
    countLeftOut(outbox, kindCounted(kind, surplus))
    return { surplus }
  }
  const crash = event()
  const counted = withLeftOut(crash, listing.has(COUNTED) ? takeLeftOut(outbox, kind) : 0)
  debug(app, world, () => JSON.stringify(counted))
  const { bytes } = freeze(counted, groupsOf(app), app.recipient, ownTagsOf(app))
  const kept = put(bytes, { eventId: crash.event_id, kind, time: at }, { world, outbox, listing })
  if (isAlone) {
    forgetComing(outbox, { time: at })
  }
  return kept
}

/** What an outbox holds, and whether a further crash is one too many: also where many processes crash at once. */
function lookAround(
  kind: Kind,
  time: number,
  { world, outbox }: CrashContext,
): { listing: Listing; surplus: Surplus | undefined; isAlone: boolean } {
  const listing = listOutbox(outbox)
  const surplus = isEmpty(listing) ? undefined : surplusOf(kind, { outbox, listing, now: time })
  if (surplus) {
    return { listing, surplus, isAlone: false }
  }
  makeOutbox(outbox, world)
  const coming = sayComing(outbox, { ...kind, time })
  if (coming.length === 0) {
    return { listing, surplus, isAlone: true }
  }
  const listingNow = listOutbox(outbox)
  return {
    listing: listingNow,
    surplus: surplusOf(kind, { outbox, listing: listingNow, now: time, coming }),
    isAlone: false,
  }
}

/**
 * Puts a frozen report into the outbox, and makes room for it.
 *
 * @param listing - what the outbox held just before
 * @throws the error of `node:fs`
 */
export function put(
  bytes: Uint8Array,
  { eventId, kind, time }: { eventId: string; kind: Kind; time: number },
  { world, outbox, listing }: Pick<CrashContext, 'world' | 'outbox'> & { listing: Listing },
): Extract<Kept, { report: Report }> {
  const name = { time, fingerprint: kind.fingerprint, eventId }
  const report = writeReport(outbox, bytes, { state: kind.state, name, world })
  return {
    report,
    madeRoom: isEmpty(listing) ? 0 : prune(outbox, world.now(), { spared: report, listing }),
  }
}

/** Counts errors that came again since somebody looked. */
export function countRepeats(
  repeats: readonly { readonly key: CrashKey | undefined; readonly count: number }[],
  context: CrashContext,
): void {
  for (const { key, count } of repeats) {
    const kind = kindOf(key ?? NO_KEY, context)
    countLeftOut(context.outbox, kindCounted(kind, key ? 'alike' : 'any'), count)
  }
}

const NO_KEY: CrashKey = { bug: '', caller: undefined }

function kindOf(key: CrashKey, { app, mode }: CrashContext): Kind {
  return { fingerprint: fingerprintOf(key), state: mode === 'on' && app.recipient ? 'pending' : 'kept' }
}
