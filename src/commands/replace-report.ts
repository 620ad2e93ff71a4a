import { Permission } from '../consent/permission.ts'
import { carryPermit } from '../consent/permit.ts'
import { claimReport, moveReport } from '../outbox/claim.ts'
import type { Frozen } from '../outbox/envelope.ts'
import { removeReport } from '../outbox/prune.ts'
import { readReport } from '../outbox/read-report.ts'
import type { Report } from '../outbox/report.ts'
import { writeReport } from '../outbox/write-report.ts'
import { referenceOf } from '../report/event-id.ts'
import { Failure, isFailure, reasonOf } from '../system/failure.ts'
import { sha256 } from '../system/sha256.ts'
import type { Context } from './context.ts'
import { recipientOf } from './send-one.ts'
import { readable } from './show.ts'

/** A report that no sender takes meanwhile: what a person looks at, nobody sends. */
export interface Held {
  /** As it was found. */
  readonly report: Report
  /** Where it is now. */
  readonly kept: Report
  readonly frozen: Frozen
}

/**
 * Holds a report back that a person wants to change before it is sent.
 *
 * @throws Failure if it cannot be read, may not be sent, or another process has it
 */
export function hold(report: Report, context: Context): Held {
  const { app, world } = context
  const frozen = readable(report, context)
  Permission.byName(app, world, { recipient: recipientOf(frozen, context), release: frozen.event.release })
  const kept = report.state === 'pending' ? moveReport(report, 'kept') : report
  if (kept?.state !== 'kept') {
    throw takenAway(report, context)
  }
  return { report, kept, frozen }
}

/** Lets senders have it again, if they had it before. */
export function giveBack({ report, kept }: Held): void {
  if (report.state === 'pending') {
    moveReport(kept, 'pending')
  }
}

/**
 * Atomically, and only if the bytes are still those that the person saw.
 *
 * @returns what took its place: other bytes have another name
 */
export function replace(held: Held, left: Frozen, context: Context): Held {
  const { outbox } = context.folders
  const claimed = claimReport(held.kept, process.pid)
  if (!claimed) {
    throw takenAway(held.report, context)
  }
  try {
    if (sha256(readReport(claimed)) !== sha256(held.frozen.bytes)) {
      throw takenAway(held.report, context)
    }
    const permitted = { outbox, eventId: held.kept.eventId, sha256: sha256(held.frozen.bytes) }
    const permit = carryPermit(permitted, recipientOf(held.frozen, context).host, sha256(left.bytes))
    const kept = writeReport(outbox, left.bytes, { state: 'kept', name: held.kept, world: context.world })
    removeReport(claimed)
    permit()
    return { ...held, kept, frozen: left }
  } catch (error) {
    moveReport(claimed, 'kept')
    throw isFailure(error) ? error : unwritable(error, context)
  }
}

function takenAway({ eventId }: Report, { app }: Context): Failure {
  return new Failure('ASKFIRST_SEND_FAILED', {
    message: `Cannot review ${referenceOf(eventId)}: another process sends it, or changed it`,
    fix: `See "${app.command} show ${referenceOf(eventId)}" for what became of it.`,
  })
}

function unwritable(error: unknown, { folders }: Context): Failure {
  return new Failure('ASKFIRST_SEND_FAILED', {
    message: `Cannot write what is left of the report, which was not sent: ${reasonOf(error)}`,
    fix: `Make "${folders.outbox}" writable, then try again.`,
  })
}
