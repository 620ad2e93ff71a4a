import type { App } from '../app/app.ts'
import { type Dsn, parseDsn } from '../app/dsn.ts'
import { Permission } from '../consent/permission.ts'
import { ageOf } from '../outbox/age.ts'
import type { Frozen } from '../outbox/envelope.ts'
import { removeReport } from '../outbox/prune.ts'
import { listReports, type Report } from '../outbox/report.ts'
import { RETENTION_MS } from '../report/retention.ts'
import { sha256 } from '../system/sha256.ts'
import type { World } from '../system/world.ts'
import { deliverReport } from './deliver-report.ts'
import { clearNotBefore, setNotBefore } from './not-before.ts'
import { holdTurn } from './one-sender.ts'
import { isDue, readSchedule, type Wait } from './schedule.ts'
import { thawOrSetAside } from './set-aside.ts'
import { giveUp } from './settle.ts'
import { GIVE_UP_MS, LONGEST_ASKED_MS, LOOK_AGAIN_MS } from './timing.ts'

interface Errand {
  readonly app: App
  readonly world: World
  /** Absolute path. */
  readonly outbox: string
}

/**
 * Sends what is pending, one report after the other, as long as it is permitted and the recipients answer; then
 * tells launches until when there is nothing more to do.
 *
 * @param seen - reports by event id, and when each is to be looked at again, milliseconds since 1970; this adds to it
 */
export async function flush(errand: Errand, seen: Map<string, number>): Promise<void> {
  const { outbox, world } = errand
  for (let [report] = unseen(outbox, seen); report; [report] = unseen(outbox, seen)) {
    holdTurn(outbox)
    // One that cannot be handled, as when there are no more file descriptors, does not keep the others from going.
    const later = await flushOne(report, errand).catch(() => leave(report, world.now()))
    seen.set(report.eventId, later)
  }
  setNextLook(outbox, seen, world.now())
}

/** Leaves a report that cannot be handled now to a later look; one that could not be all its time here goes. */
function leave(report: Report, now: number): number {
  try {
    if ((ageOf(report, now) ?? 0) > RETENTION_MS) {
      removeReport(report)
    }
  } catch {
    // It cannot be looked at either.
  }
  return now + LOOK_AGAIN_MS
}

/** Whether a report came that nobody looked at. */
export function hasUnseen(outbox: string, seen: ReadonlyMap<string, number>): boolean {
  return unseen(outbox, seen).length > 0
}

function unseen(outbox: string, seen: ReadonlyMap<string, number>): readonly Report[] {
  return listReports(outbox, ['pending']).filter(({ eventId }) => !seen.has(eventId))
}

/** @returns when this report is to be looked at again, milliseconds since 1970 */
async function flushOne(report: Report, { app, world, outbox }: Errand): Promise<number> {
  const frozen = thawOrSetAside(report)
  const recipient = frozen && recipientOf(frozen)
  const now = world.now()
  if (!frozen || !recipient) {
    return frozen ? now + LOOK_AGAIN_MS : now
  }
  const age = ageOf(report, now) ?? 0
  const wait = waitOf(outbox, recipient, now)
  // A report that is past its time is still tried, even for the first time: the clock may be wrong.
  if (wait && !(age > GIVE_UP_MS && wait.by === 'us')) {
    return wait.notBefore
  }
  const sending = { recipient, release: frozen.event.release }
  const permission =
    Permission.byAnswer(app, world, sending) ??
    Permission.byPermit(app, world, {
      ...sending,
      outbox,
      eventId: report.eventId,
      sha256: sha256(frozen.bytes),
    })
  if (!permission) {
    if (age > RETENTION_MS) {
      removeReport(report)
    }
    return now + LOOK_AGAIN_MS
  }
  const { state } = await deliverReport(report, frozen, { permission, world })
  if (state === 'failed' && age > GIVE_UP_MS) {
    giveUp(report, { frozen, recipient, world })
  }
  return waitOf(outbox, recipient, world.now())?.notBefore ?? world.now()
}

/** @returns undefined if the recipient may be tried now */
function waitOf(outbox: string, { host }: Dsn, now: number): Wait | undefined {
  const wait = readSchedule(outbox)[host]
  return isDue(wait, now) ? undefined : wait
}

/**
 * Tells launches when to look again. Looks a second time once that is noted: a crash writes its report and then clears
 * the note, so that one of the two sees the other.
 */
function setNextLook(outbox: string, again: ReadonlyMap<string, number>, now: number): void {
  const next = () => {
    const times = listReports(outbox, ['pending']).map(({ eventId }) => again.get(eventId) ?? now)
    return times.length > 0 ? Math.min(...times, now + LONGEST_ASKED_MS) : now
  }
  const until = next()
  if (until > now) {
    setNotBefore(outbox, until)
  }
  if (next() <= now) {
    clearNotBefore(outbox)
  }
}

function recipientOf({ dsn }: Frozen): Dsn | undefined {
  try {
    return parseDsn(dsn)
  } catch {
    return undefined
  }
}
