import { parseDsn } from '../app/dsn.ts'
import { allowsRecipient, type Policy } from '../consent/policy.ts'
import { thaw } from '../outbox/envelope.ts'
import { readReport } from '../outbox/read-report.ts'
import { listReports, type Report } from '../outbox/report.ts'

/**
 * How many unsent reports were made for another recipient than the one that the policy lets them go to. They are
 * read only where the policy names one.
 *
 * @param outbox - absolute path; need not exist
 */
export function heldBack(policy: Policy, outbox: string): number {
  return policy.state === 'valid' && policy.recipient
    ? listReports(outbox, ['kept', 'pending']).filter(report => isHeldBack(policy, report)).length
    : 0
}

/** One that cannot be read is counted elsewhere. */
function isHeldBack(policy: Policy, report: Report): boolean {
  try {
    const { dsn } = thaw(readReport(report))
    return dsn !== undefined && !allowsRecipient(policy, parseDsn(dsn))
  } catch {
    return false
  }
}
