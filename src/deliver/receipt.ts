import { RECEIPT, type Report, type State } from '../outbox/report.ts'
import { nameBeforeClaim } from '../outbox/report-name.ts'
import { writeWhole } from '../system/atomic-write.ts'
import { join, rmSync } from '../system/builtin.ts'
import { lstatIfThere } from '../system/if-there.ts'
import { parseJsonObject } from '../system/json.ts'
import { readOwnFile } from '../system/own-file.ts'

/** What came of sending a report, kept beside it. */
export interface Receipt {
  /** When the server answered, or when we gave up; ISO 8601, UTC. */
  readonly time: string
  /** `HOST[:PORT]`. */
  readonly host: string
  /** The HTTP status; null if no server took the report for so long that it was given up. */
  readonly status: number | null
  /** As the server calls the report, 32 hex digits; null if it did not say. */
  readonly eventId: string | null
  /** SHA-256 of the bytes sent, 64 hex digits. */
  readonly sha256: string
}

/**
 * Writes the receipt of a report where the report is going to be. Before it is there: a sender that dies in between
 * leaves word that this one has arrived.
 *
 * @throws the error of `node:fs`
 */
export function writeReceipt(report: Report, state: State, receipt: Receipt): void {
  writeWhole(receiptPath(report, state), `${JSON.stringify(receipt, undefined, 2)}\n`)
}

/** Removes the receipt of an earlier attempt. */
export function removeReceipt(report: Report, state: State): void {
  rmSync(receiptPath(report, state), { force: true })
}

/**
 * Not by what it says: what cannot be read for a moment is there, and nothing is to be sent twice.
 *
 * @returns the state for which a receipt says that the report belongs there; undefined if none does
 * @throws the error of `node:fs` if that cannot be told now
 */
export function stateByReceipt(report: Report): 'sent' | 'kept' | undefined {
  return (['sent', 'kept'] as const).find(state => lstatIfThere(receiptPath(report, state))?.isFile())
}

/** @returns undefined if there is none, or none that can be read */
export function readReceipt({ path }: Report): Receipt | undefined {
  try {
    const { time, host, status, eventId, sha256 } = parseJsonObject(
      readOwnFile(`${path}${RECEIPT}`, MOST_BYTES).toString(),
    )
    return typeof time === 'string' &&
      typeof host === 'string' &&
      (typeof status === 'number' || status === null) &&
      (typeof eventId === 'string' || eventId === null) &&
      typeof sha256 === 'string'
      ? { time, host, status, eventId, sha256 }
      : undefined
  } catch {
    return undefined
  }
}

const MOST_BYTES = 10_000

function receiptPath({ outbox, file }: Report, state: State): string {
  return join(outbox, state, `${nameBeforeClaim(file)}${RECEIPT}`)
}
