import { Permission } from '../consent/permission.ts'
import { giveBackAbandoned } from '../deliver/abandoned.ts'
import { type Outcome, send } from '../deliver/send.ts'
import { settle } from '../deliver/sweep.ts'
import { type Dsn, parseDsn } from '../dsn.ts'
import { Failure, reasonOf } from '../failure.ts'
import type { Frozen } from '../outbox/envelope.ts'
import { claimReport } from '../outbox/move.ts'
import { referenceOf } from '../outbox/name.ts'
import { listReports, type Report } from '../outbox/report.ts'
import type { Context } from './context.ts'
import { reportsByReference } from './reference.ts'
import { readable } from './show.ts'

/**
 * `telemetry send [REF…]`: sends reports now and waits for the answer. Named ones are sent whatever the stored
 * answer is; without names, those that are pending, which a yes was given for.
 *
 * @throws Failure if one of them could not be sent; the others were tried all the same
 */
export async function sendReports(references: readonly string[], context: Context): Promise<void> {
  const { folders, app, world } = context
  giveBackAbandoned(folders.outbox, world.now())
  const reports =
    references.length > 0 ? reportsByReference(references, context) : listReports(folders.outbox, ['pending'])
  if (reports.length === 0) {
    const kept = listReports(folders.outbox, ['kept']).length
    world.say(
      kept === 0
        ? 'Nothing waits to be sent.'
        : `Nothing waits to be sent; ${kept} kept reports are sent only by name: ${app.command} send REF…`,
    )
  }
  const failures: string[] = []
  for (const report of reports) {
    const line = await sendOne(report, context).catch(reasonOf)
    world.say(`${referenceOf(report.eventId)}: ${line}`)
    if (!line.startsWith('sent')) {
      failures.push(referenceOf(report.eventId))
    }
  }
  if (failures.length > 0) {
    throw new Failure('ASKFIRST_SEND_FAILED', {
      message: `Cannot send ${failures.join(', ')}`,
      fix: `They are still on this computer; see "${app.command} list".`,
    })
  }
}

async function sendOne(report: Report, context: Context): Promise<string> {
  const { app, folders, world } = context
  if (report.state === 'sent' || report.state === 'sending') {
    return report.state === 'sent' ? 'sent already' : 'is being sent by another process'
  }
  const frozen = readable(report, context)
  const recipient = recipientOf(frozen, context)
  const permission = Permission.byName(app, world, { recipient, release: frozen.event.release })
  const claimed = claimReport(folders.outbox, report, process.pid)
  if (!claimed) {
    return 'was taken by another process'
  }
  const outcome = await send(frozen.bytes, permission)
  settle(folders.outbox, claimed, { outcome, frozen, recipient, world, waiting: report.state })
  return outcomeText(outcome, recipient)
}

/**
 * Whom the report was meant for; one that was meant for nobody goes to the recipient of today.
 *
 * @throws Failure `ASKFIRST_NO_RECIPIENT` if there is none
 */
export function recipientOf({ dsn }: Frozen, { app }: Pick<Context, 'app'>): Dsn {
  if (dsn !== undefined) {
    return parseDsn(dsn)
  }
  if (!app.recipient) {
    throw new Failure('ASKFIRST_NO_RECIPIENT', {
      message: 'Cannot send: there is no recipient',
      fix: `Name one: ${app.prefix}_TELEMETRY_DSN=DSN ${app.command} send REF`,
    })
  }
  return app.recipient
}

function outcomeText(outcome: Outcome, { host }: Dsn): string {
  switch (outcome.state) {
    case 'sent':
      return `sent to ${host}, which answered ${outcome.status}`
    case 'refused':
      return `${host} refuses it with status ${outcome.status}; it is kept`
    case 'failed':
      return `${host} cannot be reached: ${outcome.why}; it still waits`
  }
}
