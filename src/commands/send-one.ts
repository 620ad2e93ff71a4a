import { type Dsn, parseDsn } from '../app/dsn.ts'
import { Permission } from '../consent/permission.ts'
import { type Delivery, deliverReport } from '../deliver/deliver-report.ts'
import { isDue, readSchedule } from '../deliver/schedule.ts'
import type { Frozen } from '../outbox/envelope.ts'
import type { Report } from '../outbox/report.ts'
import { Failure, isFailure, reasonOf } from '../system/failure.ts'
import type { Context } from './context.ts'
import { readable } from './show.ts'

/** What became of one report, and what a person can do about it. */
export interface Result {
  readonly became: 'sent' | 'refused' | 'waiting'
  readonly line: string
  readonly fix?: string
}

/** Sends one report now. Never throws: what hinders is a result. */
export async function sendOne(report: Report, context: Context, signal: AbortSignal): Promise<Result> {
  try {
    return await attempted(report, context, signal)
  } catch (error) {
    const line = reasonOf(error)
    return isFailure(error) ? { became: 'waiting', line, fix: error.fix } : { became: 'waiting', line }
  }
}

async function attempted(report: Report, context: Context, signal: AbortSignal): Promise<Result> {
  const { app, folders, world } = context
  if (report.state === 'sent') {
    return { became: 'sent', line: 'sent already' }
  }
  if (report.state === 'sending') {
    return { became: 'waiting', line: 'is being sent by another process' }
  }
  const frozen = readable(report, context)
  const recipient = recipientOf(frozen, context)
  const permission = Permission.byName(app, world, { recipient, release: frozen.event.release })
  const limit = readSchedule(folders.outbox)[recipient.host]
  if (limit?.by === 'server' && !isDue(limit, world.now())) {
    const until = new Date(limit.notBefore).toISOString()
    return { became: 'waiting', line: `${recipient.host} asks for no reports until ${until}; it still waits` }
  }
  return resultOf(await deliverReport(report, frozen, { permission, world, signal }), recipient)
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
      fix:
        app.answer === 'shared'
          ? 'Name one in the environment: MM_TELEMETRY_DSN=DSN'
          : `${app.tool} names none: its reports stay on this computer.`,
    })
  }
  return app.recipient
}

function resultOf(delivery: Delivery, { host }: Dsn): Result {
  switch (delivery.state) {
    case 'sent':
      return { became: 'sent', line: `sent to ${host}, which answered ${delivery.status}` }
    case 'refused':
      return { became: 'refused', line: `${host} refuses it with status ${delivery.status}; it is kept` }
    case 'taken':
      return { became: 'waiting', line: 'was taken by another process' }
    case 'interrupted':
      return { became: 'waiting', line: 'interrupted; it still waits' }
    case 'failed':
      return { became: 'waiting', line: `not sent to ${host}: ${delivery.why}; it still waits` }
  }
}
