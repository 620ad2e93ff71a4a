import {
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { ownerOf } from '../owner.ts'
import type { World } from '../world.ts'
import { fileNameOf, type ReportName } from './name.ts'
import type { Report, State } from './report.ts'

/**
 * Writes a report whole or not at all: under a temporary name, synced, renamed.
 *
 * @param outbox - absolute path; created if missing, for its owner alone (0700, files 0600)
 * @throws the error of `node:fs`; or Error if the folder belongs to another user. Nothing is left behind then
 */
export function writeReport(
  outbox: string,
  bytes: Uint8Array,
  { state, name, world }: { state: State; name: ReportName; world: World },
): Report {
  if (ownerOf(outbox, world) === 'foreign') {
    throw new Error(`the folder "${outbox}" belongs to another user`)
  }
  const file = fileNameOf(name)
  const path = join(outbox, state, file)
  writeWhole(path, bytes)
  syncFolder(dirname(path))
  return { ...name, state, file, path }
}

/**
 * Writes a private file whole or not at all.
 *
 * @param path - absolute; folders above it are created, for their owner alone
 * @throws the error of `node:fs`
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
  const temporary = `${path.replace(/([^\\/]+)$/, '.$1')}.${process.pid}${TEMPORARY}`
  try {
    writeSynced(temporary, bytes)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/**
 * Makes a rename outlast a power cut, where the system lets one sync a folder: Windows does not.
 *
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // The report is there all the same; only the next few seconds could take it.
  }
}

/** What a temporary name ends in; one that stays behind is a write that a kill cut short. */
export const TEMPORARY = '.tmp'

function writeSynced(path: string, bytes: Uint8Array | string): void {
  const descriptor = openSync(path, isRestricted() ? EACH_WRITE_SYNCED : 'wx', 0o600)
  try {
    writeFileSync(descriptor, bytes)
    if (!isRestricted()) {
      fsyncSync(descriptor)
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Whether Node's permission model is in force: then fsync is not to be had, whatever is granted. */
function isRestricted(): boolean {
  return process.permission !== undefined
}

const { O_CREAT, O_EXCL, O_WRONLY, O_SYNC = 0 } = constants
const EACH_WRITE_SYNCED = O_WRONLY | O_CREAT | O_EXCL | O_SYNC
