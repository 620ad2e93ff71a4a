import { readFileSync, rmSync } from 'node:fs'
import { parseJsonObject } from '../json.ts'
import { RECEIPT, type Report } from '../outbox/report.ts'
import { writeWhole } from '../outbox/write.ts'

/** What came of sending a report, kept beside it. */
export interface Receipt {
  /** When the server answered, ISO 8601, UTC. */
  readonly time: string
  /** `HOST[:PORT]`. */
  readonly host: string
  /** The HTTP status. */
  readonly status: number
  /** SHA-256 of the bytes sent, 64 hex digits. */
  readonly sha256: string
}

/** Writes a receipt beside its report. */
export function writeReceipt({ path }: Report, receipt: Receipt): void {
  writeWhole(`${path}${RECEIPT}`, `${JSON.stringify(receipt, undefined, 2)}\n`)
}

/** Removes the receipt of an earlier attempt. */
export function removeReceipt({ path }: Pick<Report, 'path'>): void {
  rmSync(`${path}${RECEIPT}`, { force: true })
}

/** @returns undefined if there is none, or none that can be read */
export function readReceipt({ path }: Report): Receipt | undefined {
  try {
    const { time, host, status, sha256 } = parseJsonObject(readFileSync(`${path}${RECEIPT}`, 'utf8'))
    return typeof time === 'string' &&
      typeof host === 'string' &&
      typeof status === 'number' &&
      typeof sha256 === 'string'
      ? { time, host, status, sha256 }
      : undefined
  } catch {
    return undefined
  }
}
