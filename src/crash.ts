import type { App } from './app.ts'
import type { HowCaught } from './capture/event.ts'
import { debug } from './debug.ts'
import { CRASH_POLL_MS, CRASH_WAIT_MS } from './deliver/policy.ts'
import { endRest } from './deliver/rest.ts'
import { startSender } from './deliver/start.ts'
import type { CrashEvent } from './event.ts'
import { groupsOf } from './fields.ts'
import { type Notice, noticeLine } from './notice.ts'
import { freeze } from './outbox/envelope.ts'
import { fingerprintOf } from './outbox/fingerprint.ts'
import { referenceOf } from './outbox/name.ts'
import { prune } from './outbox/prune.ts'
import { listOutbox, listReports, type Report, reportsIn } from './outbox/report.ts'
import { countLeftOut, isCrashLoop, takeLeftOut, withLeftOut } from './outbox/throttle.ts'
import { writeReport } from './outbox/write.ts'
import { crashEvent } from './scrub/event.ts'
import type { World } from './world.ts'

/** Where a report goes, and what may become of it. */
export interface Road {
  readonly app: App
  readonly world: World
  /** Absolute path. */
  readonly outbox: string
  /** `on`: to be sent; `local`: to be kept. */
  readonly mode: 'on' | 'local'
}

/**
 * The road of a crash, in the dying process: capture → scrub → outbox, then a process of its own delivers. All of
 * it synchronous, and none of it touches a network.
 *
 * @param thrown - what the program threw
 * @returns the reference of the report; undefined if it was only counted
 */
export function reportCrash(
  thrown: unknown,
  { app, world, outbox, mode, ...how }: Road & HowCaught,
): string | undefined {
  const event = crashEvent(thrown, { app, world, ...how })
  const kept = keep(event, { app, world, outbox, mode })
  announce(app, world, kept)
  const report = kept?.report
  if (report?.state === 'pending') {
    endRest(outbox)
    startSender(app, world, { outbox, occasion: 'crash' })
    waitWhereLeftoversAreKilled(world, outbox, report)
  }
  return report && referenceOf(report.eventId)
}

/** A report that was kept, and how many older ones made room for it. */
interface Kept {
  readonly report: Report
  readonly madeRoom: number
}

/**
 * Freezes an event and puts it into the outbox.
 *
 * @param time - of the crash, milliseconds since 1970
 * @returns undefined if it was only counted
 * @throws the error of `node:fs`
 */
export function keep(
  event: CrashEvent,
  { app, world, outbox, mode, time = world.now() }: Road & { readonly time?: number },
): Kept | undefined {
  const state = mode === 'on' && app.recipient ? 'pending' : 'kept'
  const fingerprint = fingerprintOf(event)
  const listing = listOutbox(outbox)
  if (isCrashLoop(reportsIn(outbox, listing), fingerprint, time)) {
    countLeftOut(outbox, { fingerprint, state })
    return undefined
  }
  const counted = withLeftOut(event, takeLeftOut(outbox, { fingerprint, state }))
  debug(app, world, () => JSON.stringify(counted))
  const { bytes } = freeze(counted, groupsOf(app), app.recipient)
  const name = { time, fingerprint, eventId: event.event_id }
  const report = writeReport(outbox, bytes, { state, name, world })
  return { report, madeRoom: prune(outbox, world.now(), { spared: report, listing }) }
}

function announce(app: App, world: World, kept: Kept | undefined): void {
  if (app.announce) {
    world.say(noticeLine(app, noticeOf(app, kept)))
  }
}

function noticeOf(app: App, kept: Kept | undefined): Notice {
  if (!kept) {
    return { became: 'counted' }
  }
  const { report, madeRoom } = kept
  const reference = referenceOf(report.eventId)
  return report.state === 'pending'
    ? { became: 'pending', reference, host: app.recipient?.host ?? '', madeRoom }
    : { became: 'kept', reference, madeRoom }
}

/** A CI service kills what a job leaves behind, the sender too: there, and only there, the crash waits for it. */
function waitWhereLeftoversAreKilled(world: World, outbox: string, { eventId }: Report): void {
  if (!world.ci()) {
    return
  }
  const until = world.now() + CRASH_WAIT_MS
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  while (world.now() < until && isUnderway(outbox, eventId)) {
    Atomics.wait(sleeper, 0, 0, CRASH_POLL_MS)
  }
}

function isUnderway(outbox: string, eventId: string): boolean {
  return listReports(outbox, ['pending', 'sending']).some(report => report.eventId === eventId)
}
