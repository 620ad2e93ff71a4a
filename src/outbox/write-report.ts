import { syncFolder, writeWhole } from '../system/atomic-write.ts'
import { dirname, join } from '../system/builtin.ts'
import { checksumOf } from '../system/checksum.ts'
import { ownerOf } from '../system/file-owner.ts'
import { makeFolder } from '../system/make-folder.ts'
import { assertOwnFolder } from '../system/own-file.ts'
import type { World } from '../system/world.ts'
import type { Report, State } from './report.ts'
import { fileNameOf, type ReportName } from './report-name.ts'

/**
 * Writes a report whole or not at all: under a temporary name, synced, renamed.
 *
 * @param outbox - absolute path; created if missing, for its owner alone (0700, files 0600)
 * @throws the error of `node:fs`; or Error if the folder belongs to another user, or all can write to it. Nothing is left behind then
 */
export function writeReport(
  outbox: string,
  bytes: Uint8Array,
  { state, name, world }: { state: State; name: ReportName; world: World },
): Report {
  makeOutbox(outbox, world)
  const checksum = checksumOf(bytes)
  const file = fileNameOf({ ...name, checksum })
  const path = join(outbox, state, file)
  assertOwnFolder(makeFolder(dirname(path)))
  writeWhole(path, bytes)
  syncFolder(dirname(path))
  return { ...name, checksum, outbox, state, file, path }
}

/**
 * Makes the folder of an outbox, for its owner alone.
 *
 * @param outbox - absolute path
 * @throws as {@link writeReport}
 */
export function makeOutbox(outbox: string, world: World): void {
  if (ownerOf(outbox, world) === 'foreign') {
    throw new Error(`the folder "${outbox}" belongs to another user`)
  }
  assertOwnFolder(makeFolder(outbox))
}
