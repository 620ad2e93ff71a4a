import { statSync } from 'node:fs'
import { moveReport } from '../outbox/move.ts'
import { CLAIM, listReports, type Report } from '../outbox/report.ts'
import { CLAIM_EXPIRES_MS } from './policy.ts'
import { stateByReceipt } from './receipt.ts'
import { endRest } from './rest.ts'

/**
 * Gives back what senders claimed that are gone. One that the server had answered before its sender died goes where
 * the answer says: nothing is sent again that has a receipt.
 *
 * @param now - milliseconds since 1970
 */
export function giveBackAbandoned(outbox: string, now: number): void {
  for (const claimed of listReports(outbox, ['sending'])) {
    if (isAbandoned(claimed, now)) {
      const state = stateByReceipt(outbox, claimed) ?? claimOf(claimed).from
      moveReport(outbox, claimed, state)
      if (state === 'pending') {
        endRest(outbox)
      }
    }
  }
}

/**
 * Whether a claimed report has lost its sender: killed, or so long at it that its process id may be another's.
 *
 * @param now - milliseconds since 1970
 */
export function isAbandoned(claimed: Report, now: number): boolean {
  return !isAlive(claimed) || now - claimedAt(claimed, now) > CLAIM_EXPIRES_MS
}

function claimOf({ file }: Report): { from: 'kept' | 'pending'; pid: number } {
  const [, from, pid] = CLAIM.exec(file) ?? []
  return { from: from === 'kept' ? 'kept' : 'pending', pid: Number(pid) }
}

function isAlive(claimed: Report): boolean {
  try {
    process.kill(claimOf(claimed).pid, 0)
    return true
  } catch (error) {
    // Someone else's process: alive, if not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A rename changes the inode's status, and that is when the claim was made. */
function claimedAt({ path }: Report, now: number): number {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? now
}
