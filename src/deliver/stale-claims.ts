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
 * @returns what kept some from being given back: they stay claimed, and keep none of the others
 */
export function returnStaleClaims(outbox: string, now: number): readonly unknown[] {
  const errors: unknown[] = []
  for (const claimed of listReports(outbox, ['sending']).filter(({ path }) => isStaleClaim(path, now))) {
    try {
      giveBack(claimed)
    } catch (error) {
      errors.push(error)
    }
  }
  return errors
}

function giveBack(claimed: Report): void {
  const from = claimOf(claimed.file)?.from === 'kept' ? 'kept' : 'pending'
  const state = stateByReceipt(claimed) ?? from
  moveReport(claimed, state)
  if (state === 'pending') {
    clearNotBefore(claimed.outbox)
  }
}
