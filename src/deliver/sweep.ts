import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.ts'
import { Permission } from '../consent/permission.ts'
import { type Dsn, parseDsn } from '../dsn.ts'
import { type Frozen, sha256, thaw } from '../outbox/envelope.ts'
import { bareName, claimReport, moveReport } from '../outbox/move.ts'
import { listReports, type Report, readReport, type State } from '../outbox/report.ts'
import type { World } from '../world.ts'
import { removeReceipt, writeReceipt } from './receipt.ts'
import { afterFailure, isDue, readSchedule, writeSchedule } from './schedule.ts'
import { type Outcome, send } from './send.ts'

/**
 * Sends what is pending, one report after the other, as long as it is permitted and the recipients answer.
 *
 * @param outbox - absolute path
 */
export async function sweep(app: App, world: World, outbox: string): Promise<void> {
  for (const report of listReports(outbox, ['pending'])) {
    const frozen = thawOrSetAside(outbox, report)
    const recipient = frozen && recipientOf(frozen)
    if (!frozen || !recipient || !isDue(readSchedule(outbox)[recipient.host], world.now())) {
      continue
    }
    const permission = Permission.byAnswer(app, world, { recipient, release: frozen.event.release })
    const claimed = permission && claimReport(outbox, report, process.pid)
    if (permission && claimed) {
      const outcome = await send(frozen.bytes, permission)
      settle(outbox, claimed, { outcome, frozen, recipient, world, waiting: 'pending' })
    }
  }
}

interface Settling {
  readonly outcome: Outcome
  readonly frozen: Frozen
  readonly recipient: Dsn
  readonly world: World
  /** Where it was before, and is again after a failure. */
  readonly waiting: Exclude<State, 'sending' | 'sent'>
}

/**
 * Puts a claimed report where its outcome belongs, with a receipt if the server answered.
 *
 * @returns the report where it is now; undefined if it was deleted meanwhile
 */
export function settle(
  outbox: string,
  claimed: Report,
  { outcome, frozen, recipient, world, waiting }: Settling,
): Report | undefined {
  // Deleted meanwhile, by `off` or `reset`: there is nothing to put away, and nothing to be written for it.
  if (!existsSync(claimed.path)) {
    return undefined
  }
  const { [recipient.host]: wait, ...others } = readSchedule(outbox)
  if (outcome.state === 'failed') {
    const next = afterFailure(wait, { now: world.now(), waitMs: outcome.waitMs, random: Math.random() })
    writeSchedule(outbox, { ...others, [recipient.host]: next })
    return moveReport(outbox, claimed, waiting)
  }
  if (wait) {
    writeSchedule(outbox, others)
  }
  const settled = moveReport(outbox, claimed, outcome.state === 'sent' ? 'sent' : 'kept')
  if (settled) {
    removeReceipt({ path: join(outbox, waiting, bareName(claimed)) })
    const time = new Date(world.now()).toISOString()
    writeReceipt(settled, {
      time,
      host: recipient.host,
      status: outcome.status,
      sha256: sha256(frozen.bytes),
    })
  }
  return settled
}

/**
 * Reads a report; one that cannot be read is set aside, for the person to see.
 *
 * @returns undefined if it was set aside, or is gone
 */
export function thawOrSetAside(outbox: string, report: Report): Frozen | undefined {
  try {
    return thaw(readReport(report))
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
