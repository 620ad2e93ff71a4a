import { isStaleClaim, moveReport } from '../outbox/claim.ts'
import { listReports, type Report } from '../outbox/report.ts'
import { claimOf } from '../outbox/report-name.ts'
import { clearNotBefore } from './not-before.ts'
import { stateByReceipt } from './receipt.ts'

/**
 * Gives back what senders claimed that are gone. One that the server had answered before its sender died goes where
 * the answer says: nothing is sent again that has a receipt.
 *
 * @param now - milliseconds since 1970
 */
export function returnStaleClaims(outbox: string, now: number): void {
  for (const claimed of listReports(outbox, ['sending']).filter(({ path }) => isStaleClaim(path, now))) {
    try {
      giveBack(outbox, claimed)
    } catch {
      // It stays claimed, and keeps none of the others.
    }
  }
}

function giveBack(outbox: string, claimed: Report): void {
  const from = claimOf(claimed.file)?.from === 'kept' ? 'kept' : 'pending'
  const state = stateByReceipt(outbox, claimed) ?? from
  moveReport(outbox, claimed, state)
  if (state === 'pending') {
    clearNotBefore(outbox)
  }
}
