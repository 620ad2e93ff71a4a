import { dirname } from '../system/builtin.ts'
import { checksumOf } from '../system/checksum.ts'
import { assertOwnFolder, readOwnFile } from '../system/own-file.ts'
import type { Report } from './report.ts'

/**
 * Reads the bytes of a report.
 *
 * @throws SharedFolder where others can write; NotOurFile, or Error, if it is nothing that we wrote; the error of `node:fs` if it cannot be read now
 */
export function readReport({
  outbox,
  path,
  checksum,
}: Pick<Report, 'outbox' | 'path' | 'checksum'>): Uint8Array {
  for (const folder of [outbox, dirname(path)]) {
    assertOwnFolder(folder)
  }
  const bytes = readOwnFile(path, MOST_REPORT_BYTES)
  if (checksum !== undefined && checksumOf(bytes) !== checksum) {
    throw new Error('it was changed since it was written')
  }
  return bytes
}

/** An event has a million at most, and a header. */
const MOST_REPORT_BYTES = 2_000_000
