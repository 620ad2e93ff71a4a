import type { Permission } from '../consent/permission.ts'
import { claimReport, moveReport } from '../outbox/claim.ts'
import type { Frozen } from '../outbox/envelope.ts'
import type { Report } from '../outbox/report.ts'
import type { World } from '../system/world.ts'
import type { Outcome } from './outcome.ts'
import { send } from './send.ts'
import { settle } from './settle.ts'

/** What came of one report: what the server said; or another process took it; or the person interrupted it. */
export type Delivery = Outcome | { readonly state: 'taken' } | { readonly state: 'interrupted' }

/**
 * Sends one report, whoever wants it sent: claims it, posts its bytes, and puts it where the answer says. One that is
 * interrupted goes back to where it was.
 *
 * @param report - `pending` or `kept`
 * @param permission - for its recipient, made just now
 * @param signal - interrupts it
 * @throws the error of `node:fs`
 */
export async function deliverReport(
  report: Report,
  frozen: Frozen,
  { permission, world, signal }: Errand,
): Promise<Delivery> {
  const waiting = report.state === 'kept' ? 'kept' : 'pending'
  const claimed = claimReport(report, process.pid)
  if (!claimed) {
    return { state: 'taken' }
  }
  const outcome = await send(frozen.bytes, permission, signal ? { signal } : {})
  if (outcome.state === 'failed' && signal?.aborted) {
    moveReport(claimed, waiting)
    return { state: 'interrupted' }
  }
  settle(claimed, { outcome, frozen, recipient: permission.recipient, world, waiting })
  return outcome
}

interface Errand {
  readonly permission: Permission
  readonly world: World
  readonly signal?: AbortSignal
}
