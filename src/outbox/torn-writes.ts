import { PERMITTED } from '../consent/permit.ts'
import { RETENTION_MS } from '../report/retention.ts'
import { TEMPORARY } from '../system/atomic-write.ts'
import { basename, join, rmSync } from '../system/builtin.ts'
import { statIfThere } from '../system/if-there.ts'
import { pathIn } from '../system/path-in.ts'
import { COUNTED, filesInOrThrow, type Listing, RECEIPT, reportsIn, STATES } from './report.ts'
import { parseFileName } from './report-name.ts'

/** Removes writes that a kill cut short, receipts and permits whose report is gone, and counts that nothing came for. */
export function removeLeftovers(outbox: string, listing: Listing, now: number): void {
  const reports = new Set(reportsIn(outbox, listing).map(({ eventId }) => eventId))
  for (const [folder, files] of listing) {
    const age = folder === COUNTED ? RETENTION_MS : TORN_AFTER_MS
    removeOlder(
      pathIn(outbox, folder),
      files.filter(file => isOver(folder, file, reports)),
      { now, age },
    )
  }
}

/** What does not look like ours stays: a newer askfirst may know more of it. */
function isOver(folder: string, file: string, reports: ReadonlySet<string>): boolean {
  switch (folder) {
    case COUNTED:
      return COUNT.test(file) || isTorn(file)
    case PERMITTED:
      return isTorn(file) || (PERMIT.test(file) && !reports.has(basename(file, '.json')))
    default:
      return isTorn(file) || isOrphan(file, reports)
  }
}

const COUNT = /^(?:any|[\da-f]{16,})\.\w+$/
const PERMIT = /^[\da-f]{32}\.json$/

/** A receipt whose report is gone. */
function isOrphan(file: string, reports: ReadonlySet<string>): boolean {
  const name = file.endsWith(RECEIPT) ? parseFileName(file.slice(0, -RECEIPT.length)) : undefined
  return name !== undefined && !reports.has(name.eventId)
}

/** Removes writes that were cut short, whatever their age. */
export function removeTorn(outbox: string): void {
  for (const folder of ['', ...STATES]) {
    for (const file of filesInOrThrow(outbox, folder).filter(isTorn)) {
      rmSync(join(outbox, folder, file), { force: true })
    }
  }
}

function isTorn(file: string): boolean {
  return file.endsWith(TEMPORARY)
}

/** A write takes milliseconds; what is this old was cut short, and what is of the future is of an earlier clock. */
const TORN_AFTER_MS = 3_600_000

function removeOlder(
  folder: string,
  files: readonly string[],
  { now, age }: { now: number; age: number },
): void {
  for (const path of files.map(file => pathIn(folder, file))) {
    const written = statIfThere(path)?.mtimeMs ?? now
    if (Math.abs(now - written) > age) {
      rmSync(path, { force: true })
    }
  }
}
