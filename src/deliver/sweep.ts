import type { App } from '../app.ts'
import { Permission } from '../consent/permission.ts'
import { type Dsn, parseDsn } from '../dsn.ts'
import { type Frozen, thaw } from '../outbox/envelope.ts'
import { claimReport, moveReport } from '../outbox/move.ts'
import { listReports, type Report, readReport } from '../outbox/report.ts'
import type { World } from '../world.ts'
import { GIVEN_UP_AFTER_MS, LONGEST_ASKED_MS, LOOK_AGAIN_MS } from './policy.ts'
import { endRest, rest } from './rest.ts'
import { isDue, readSchedule } from './schedule.ts'
import { send } from './send.ts'
import { giveUp, settle } from './settle.ts'

/**
 * Sends what is pending, one report after the other, as long as it is permitted and the recipients answer; then
 * tells launches until when there is nothing more to do.
 *
 * @param outbox - absolute path
 */
export async function sweep(app: App, world: World, outbox: string): Promise<void> {
  const again = new Map<string, number>()
  for (const report of listReports(outbox, ['pending'])) {
    // One that cannot be handled, as when there are no more file descriptors, does not keep the others from going.
    const later = await sweepOne(report, { app, world, outbox }).catch(() => world.now() + LOOK_AGAIN_MS)
    again.set(report.eventId, later)
  }
  restUntilDue(outbox, again, world.now())
}

/** @returns when this report is to be looked at again, milliseconds since 1970 */
async function sweepOne(
  report: Report,
  { app, world, outbox }: { app: App; world: World; outbox: string },
): Promise<number> {
  const frozen = thawOrSetAside(outbox, report)
  const recipient = frozen && recipientOf(frozen)
  const now = world.now()
  if (!frozen || !recipient) {
    return frozen ? now + LOOK_AGAIN_MS : now
  }
  if (now - report.time > GIVEN_UP_AFTER_MS) {
    giveUp(outbox, report, { frozen, recipient, world })
    return now
  }
  const notBefore = dueAt(outbox, recipient, now)
  if (notBefore > now) {
    return notBefore
  }
  const permission = Permission.byAnswer(app, world, { recipient, release: frozen.event.release })
  if (!permission) {
    return now + LOOK_AGAIN_MS
  }
  const claimed = claimReport(outbox, report, process.pid)
  if (!claimed) {
    return now
  }
  const outcome = await send(frozen.bytes, permission)
  settle(outbox, claimed, { outcome, frozen, recipient, world, waiting: 'pending' })
  return dueAt(outbox, recipient, world.now())
}

function dueAt(outbox: string, { host }: Dsn, now: number): number {
  const wait = readSchedule(outbox)[host]
  return wait && !isDue(wait, now) ? wait.notBefore : now
}

/**
 * Looks a second time once it is noted: a crash writes its report and then ends the rest, so that one of the two
 * sees the other.
 */
function restUntilDue(outbox: string, again: ReadonlyMap<string, number>, now: number): void {
  const next = () => {
    const times = listReports(outbox, ['pending']).map(({ eventId }) => again.get(eventId) ?? now)
    return times.length > 0 ? Math.min(...times, now + LONGEST_ASKED_MS) : now
  }
  const until = next()
  if (until > now) {
    rest(outbox, until)
  }
  if (next() <= now) {
    endRest(outbox)
  }
}

/**
 * Reads a report; one that is not as we wrote it is set aside, for the person to see.
 *
 * @returns undefined if it was set aside
 * @throws the error of `node:fs` if it cannot be read now: that tells nothing about the report
 */
export function thawOrSetAside(outbox: string, report: Report): Frozen | undefined {
  const bytes = readReport(report)
  try {
    return thaw(bytes)
  } catch {
    moveReport(outbox, report, 'unreadable')
    return undefined
  }
}

function recipientOf({ dsn }: Frozen): Dsn | undefined {
  try {
    return parseDsn(dsn)
  } catch {
    return undefined
  }
}
