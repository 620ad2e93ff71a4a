import { dirname, join, renameSync } from '../system/builtin.ts'
import { codeOf } from '../system/error-code.ts'
import { statIfThere } from '../system/if-there.ts'
import { makeFolder } from '../system/make-folder.ts'
import { isAlive } from '../system/process-alive.ts'
import { CLOCKS_DIFFER_MS } from './age.ts'
import type { Report, State } from './report.ts'
import { claimOf, nameBeforeClaim } from './report-name.ts'

/**
 * Moves a report to another state by one rename: two processes that try it at once never both succeed.
 *
 * @returns the report where it is now; undefined if it was no longer where the caller saw it
 */
export function moveReport(report: Report, state: Exclude<State, 'sending'>): Report | undefined {
  return renamed(report, state, nameBeforeClaim(report.file))
}

/**
 * Claims a report for one sender, once the folder is there where it goes when it has arrived: what could not be put
 * away would be sent again and again. The claim tells where to give it back to: one that was kept is not for the next
 * sender that comes along.
 *
 * @param pid - of the sender
 * @returns undefined if another one was faster
 * @throws the error of `node:fs`
 */
export function claimReport(report: Report, pid: number): Report | undefined {
  makeFolder(join(report.outbox, 'sent'))
  const from = report.state === 'kept' ? 'kept' : 'pending'
  return renamed(report, 'sending', `${nameBeforeClaim(report.file)}.${from}.${pid}`)
}

/**
 * Renames a file for one process.
 *
 * @returns false if another process was faster
 * @throws the error of `node:fs`
 */
export function claimFile(path: string, claimed: string): boolean {
  try {
    renameSync(path, claimed)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      return false
    }
    throw error
  }
}

/**
 * Whether a claim has lost its process: killed, or so long at it that its process id may be another's.
 *
 * @param path - of the claimed file
 * @param now - milliseconds since 1970
 */
export function isStaleClaim(path: string, now: number): boolean {
  const claim = claimOf(path)
  return claim !== undefined && (!isAlive(claim.pid) || isExpired(claimedAt(path, now), now))
}

/** A claim this old has lost its process, whatever now runs under that process id; one of the future is of an earlier clock. */
export const CLAIM_EXPIRES_MS = 600_000

function isExpired(claimed: number, now: number): boolean {
  return now - claimed > CLAIM_EXPIRES_MS || claimed - now > CLOCKS_DIFFER_MS
}

function renamed(report: Report, state: State, file: string): Report | undefined {
  const path = join(report.outbox, state, file)
  makeFolder(dirname(path))
  return claimFile(report.path, path) ? { ...report, state, file, path } : undefined
}

/** A rename changes the inode's status, and that is when the claim was made. */
function claimedAt(path: string, now: number): number {
  return statIfThere(path)?.ctimeMs ?? now
}
