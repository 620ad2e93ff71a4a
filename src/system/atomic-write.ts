import {
  closeSync,
  constants,
  fsyncSync,
  join,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from './builtin.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Writes a private file whole or not at all.
 *
 * @param path - absolute; folders above it are created, for their owner alone
 * @throws the error of `node:fs`
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  makeFolder(join(path, '..'))
  const temporary = `${path.replace(/([^\\/]+)$/, '.$1')}.${process.pid}${TEMPORARY}`
  try {
    writeSynced(temporary, bytes)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
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

/**
 * Makes a rename outlast a power cut, where the system lets one sync a folder: Windows does not.
 *
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
export function syncFolder(folder: string): void {
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
