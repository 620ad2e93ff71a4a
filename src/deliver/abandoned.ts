import { statSync } from 'node:fs'
import { moveReport } from '../outbox/move.ts'
import { CLAIM, listReports, type Report } from '../outbox/report.ts'
import { CLAIM_EXPIRES_MS } from './policy.ts'

/**
 * Gives back what senders claimed that are gone: killed, or so long at it that their process id may be another's.
 *
 * @param now - milliseconds since 1970
 */
export function giveBackAbandoned(outbox: string, now: number): void {
  for (const claimed of listReports(outbox, ['sending'])) {
    if (!isAlive(claimed) || now - claimedAt(claimed, now) > CLAIM_EXPIRES_MS) {
      moveReport(outbox, claimed, claimOf(claimed).from)
    }
  }
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
