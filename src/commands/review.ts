import { Permission } from '../consent/permission.ts'
import { Failure, isFailure, reasonOf } from '../failure.ts'
import { type Frozen, sha256 } from '../outbox/envelope.ts'
import { claimReport, moveReport } from '../outbox/move.ts'
import { referenceOf } from '../outbox/name.ts'
import { removePages } from '../outbox/pages.ts'
import { type Report, readReport } from '../outbox/report.ts'
import { strike } from '../outbox/strike.ts'
import { writeWhole } from '../outbox/write.ts'
import { askWhatToStrike } from './ask-strike.ts'
import type { Context } from './context.ts'
import { letterOf } from './letter.ts'
import { reportsByReference } from './reference.ts'
import { screenOf } from './screen.ts'
import { recipientOf } from './send.ts'
import { readable } from './show.ts'

/**
 * `telemetry send REF… --review`, before the sending: shows each report and lets the person strike fields out of
 * it.
 *
 * @returns false if the person left with Ctrl-C: then nothing is to be sent
 * @throws Failure if there is no terminal, no report is named, or one may not be sent
 */
export async function reviewReports(references: readonly string[], context: Context): Promise<boolean> {
  const { app, world } = context
  if (references.length === 0) {
    throw new Failure('ASKFIRST_USAGE', {
      message: 'Cannot tell what to review',
      fix: `Name a report: ${app.command} send REF --review`,
    })
  }
  if (!world.terminal()) {
    throw new Failure('ASKFIRST_NOT_PERMITTED', {
      message: 'Cannot review: stdin, stdout and stderr are not all a terminal',
      fix: `Run the command in a terminal; or look at the report with "${app.command} show REF".`,
    })
  }
  for (const report of reportsByReference(references, context)) {
    if (report.state !== 'sent' && !(await review(report, context))) {
      world.say('Left as it was; nothing was sent.')
      return false
    }
  }
  return true
}

/** What is pending is held back meanwhile: what a person looks at, nobody sends. */
async function review(report: Report, context: Context): Promise<boolean> {
  const { app, folders, world } = context
  const frozen = readable(report, context)
  Permission.byName(app, world, { recipient: recipientOf(frozen, context), release: frozen.event.release })
  const held = report.state === 'pending' ? moveReport(folders.outbox, report, 'kept') : report
  if (held?.state !== 'kept') {
    throw takenAway(report, context)
  }
  try {
    const screen = screenOf(process.stderr)
    world.say(`\n${letterOf(frozen, { screen, now: world.now(), report })}\n`)
    const paths = await askWhatToStrike(frozen.event, screen)
    if (paths && paths.length > 0) {
      const left = strike(frozen, paths)
      replace(held, { frozen, left, context })
      world.say(struckText(frozen, left))
    }
    return paths !== undefined
  } finally {
    if (report.state === 'pending') {
      moveReport(folders.outbox, held, 'pending')
    }
  }
}

/** Atomically, and only if the bytes are still those that the person saw. */
function replace(held: Report, { frozen, left, context }: Replacing): void {
  const { outbox } = context.folders
  const claimed = claimReport(outbox, held, process.pid)
  if (!claimed) {
    throw takenAway(held, context)
  }
  try {
    if (sha256(readReport(claimed)) !== sha256(frozen.bytes)) {
      throw takenAway(held, context)
    }
    writeWhole(claimed.path, left.bytes)
    removePages(outbox)
  } catch (error) {
    throw isFailure(error) ? error : unwritable(error, context)
  } finally {
    moveReport(outbox, claimed, 'kept')
  }
}

interface Replacing {
  readonly frozen: Frozen
  readonly left: Frozen
  readonly context: Context
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

function struckText(before: Frozen, after: Frozen): string {
  return [
    `Struck out of ${referenceOf(after.event.event_id)}, for good. The bytes are others now:`,
    `SHA-256 was ${sha256(before.bytes)}`,
    `     is now ${sha256(after.bytes)}`,
  ].join('\n')
}
