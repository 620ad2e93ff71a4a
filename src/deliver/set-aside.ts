import { moveReport } from '../outbox/claim.ts'
import { type Frozen, OfNewerVersion, thaw } from '../outbox/envelope.ts'
import { readReport } from '../outbox/read-report.ts'
import type { Report } from '../outbox/report.ts'
import { isSystemError } from '../system/failure.ts'
import { SharedFolder } from '../system/own-file.ts'

/**
 * Reads a report; one that is not as we wrote it is set aside, for the person to see.
 *
 * @returns undefined if it was set aside
 * @throws the error of `node:fs` if it cannot be read now: that tells nothing about the report; OfNewerVersion
 */
export function thawOrSetAside(report: Report): Frozen | undefined {
  try {
    return thaw(readReport(report))
  } catch (error) {
    const isOfNow = isSystemError(error) && error.code !== 'ELOOP'
    if (isOfNow || error instanceof OfNewerVersion || error instanceof SharedFolder) {
      throw error
    }
    moveReport(report, 'unreadable')
    return undefined
  }
}
