import type { App } from '../app/app.ts'
import { trackerOf } from '../app/tracker.ts'
import { withTypedCommand } from '../app/typed-command.ts'
import type { CrashKey } from '../capture/crash-key.ts'
import type { ErrorOrigin } from '../capture/exception-values.ts'
import { clearNotBefore } from '../deliver/not-before.ts'
import { giveTurn, hasSender } from '../deliver/one-sender.ts'
import { startSender } from '../deliver/start-sender.ts'
import type { Report } from '../outbox/report.ts'
import { referenceOf } from '../report/event-id.ts'
import { late } from '../system/late.ts'
import { monotonicMs } from '../system/monotonic.ts'
import { askAtCrash } from './ask-at-crash.ts'
import type { CrashContext, DecidesNow } from './crash-context.ts'
import { countRepeats, type Kept, keep } from './keep.ts'
import { type Notice, noticeLine } from './notice.ts'
import { expectNone, expectRepeats, takeRepeats } from './repeated.ts'
import { unlessTakenBack } from './taken-back.ts'
import { waitWhereLeftoversAreKilled } from './wait.ts'

/**
 * One crash, in the dying process: capture → scrub → outbox, then a process of its own delivers. All of
 * it synchronous, and none of it touches a network.
 *
 * @param thrown - what the program threw
 * @returns the reference of the report; undefined if it was only counted
 */
export function reportCrash(
  thrown: unknown,
  key: CrashKey,
  { app, world, outbox, mode, decideNow, ...how }: CrashContext & ErrorOrigin & DecidesNow,
): string | undefined {
  const context = {
    app,
    world,
    outbox,
    mode: mode === 'on' && world.whyNoOwnProcess() === undefined ? mode : ('local' as const),
  }
  countRepeats(takeRepeats(), context)
  const kept = keep({ key, event: () => eventPart().crashEvent(thrown, { app, world, ...how }) }, context)
  if ('surplus' in kept) {
    if (expectRepeats(kept.surplus === 'alike' ? key : undefined, monotonicMs(), true)) {
      announce(context, { became: 'counted', surplus: kept.surplus })
    }
    return undefined
  }
  expectNone(key)
  return seeOff(kept, context, unlessTakenBack(kept.report, decideNow(), false))
}

/**
 * The same where a person is asked first, at the crash.
 *
 * @returns the reference of the report; undefined if none was wanted
 */
export function reportIfWanted(
  thrown: unknown,
  key: CrashKey,
  { app, world, outbox, decideNow, ...how }: Omit<CrashContext, 'mode'> & ErrorOrigin & DecidesNow,
): string | undefined {
  const kept = askAtCrash(key, () => eventPart().crashEvent(thrown, { app, world, ...how }), {
    app,
    world,
    outbox,
  })
  return kept && seeOff(kept, { app, world, outbox }, unlessTakenBack(kept.report, decideNow(), true))
}

/** Says what becomes of a report that is on the disk, and has it sent. */
function seeOff(
  { madeRoom }: Extract<Kept, { report: Report }>,
  { app, world, outbox }: Omit<CrashContext, 'mode'>,
  report: Report | undefined,
): string | undefined {
  if (report === undefined) {
    return undefined
  }
  announce({ app, world }, noticeOf(app, report, madeRoom))
  if (report.state === 'pending') {
    clearNotBefore(outbox)
    if (!hasSender(outbox)) {
      giveTurn(outbox, () => startSender(app, world, { outbox, occasion: 'crash' }))
    }
    waitWhereLeftoversAreKilled(world, outbox, report)
  }
  return referenceOf(report.eventId)
}

/** Not needed for one that is only counted. */
const eventPart = late<typeof import('./crash-event.ts')>(() => require('./crash-event.ts'))

function announce({ app, world }: Pick<CrashContext, 'app' | 'world'>, notice: Notice): void {
  if (app.announce) {
    world.say(noticeLine(withTypedCommand(app, world), notice))
  }
}

function noticeOf(app: App, { state, eventId }: Report, madeRoom: number): Notice {
  const reference = referenceOf(eventId)
  return state === 'pending'
    ? { became: 'pending', reference, host: app.recipient?.host ?? '', madeRoom }
    : {
        became: 'kept',
        reference,
        forTracker: !app.recipient && trackerOf(app.entry) !== undefined,
        madeRoom,
      }
}
