import { ageOf } from '../outbox/age.ts'
import { isStaleClaim } from '../outbox/claim.ts'
import { filesIn, listReports } from '../outbox/report.ts'
import { stampOf } from '../outbox/report-name.ts'
import { RETENTION_MS } from '../report/retention.ts'
import { existsSync, join } from '../system/builtin.ts'
import { mustWait } from './not-before.ts'

/**
 * Whether a process of ours has to look after an outbox: something waits whose time has come, or has lost its sender,
 * and no launch has just started one; or something has been here for longer than any stays, and where nothing crashes
 * and nothing is sent, no other process would come by. Told by the names in its folders, which begin with a time.
 *
 * @param now - milliseconds since 1970
 * @param sends - whether this launch may send
 */
export function isAnythingDue(outbox: string, { now, sends }: { now: number; sends: boolean }): boolean {
  return existsSync(outbox) && ((sends && isDelivery(outbox, now)) || isAnythingPast(outbox, { now, sends }))
}

function isDelivery(outbox: string, now: number): boolean {
  return (
    (filesIn(outbox, 'pending').some(isReportName) && !mustWait(outbox, now)) ||
    listReports(outbox, ['sending']).some(({ path }) => isStaleClaim(path, now))
  )
}

/** Its name is enough to know of most files. What is pending is a sender's to try, while there is one. */
function isAnythingPast(outbox: string, { now, sends }: { now: number; sends: boolean }): boolean {
  const oldest = stampOf(now - RETENTION_MS)
  return (['kept', 'sent', 'unreadable', ...(sends ? [] : (['pending'] as const))] as const).some(state =>
    filesIn(outbox, state).some(
      file => file < oldest && isReportName(file) && isFilePast(join(outbox, state, file), now),
    ),
  )
}

/** Whether the file is as old as its name. One that cannot be that old is to be looked at too. */
function isFilePast(path: string, now: number): boolean {
  return (ageOf({ time: 0, path }, now) ?? Number.POSITIVE_INFINITY) > RETENTION_MS
}

/** Names of reports begin with their year; those of writes that were cut short with a dot. */
function isReportName(file: string): boolean {
  return file >= '1'
}
