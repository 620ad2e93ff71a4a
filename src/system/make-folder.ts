import { dirname, mkdirSync } from './builtin.ts'
import { codeOf } from './error-code.ts'
import { statIfThere } from './if-there.ts'

/**
 * Makes a folder, and those above it, for their owner alone. Not by Node's `recursive`, which never comes to an end
 * where what is above vanishes while it looks, as under `/proc` or on a mount that went stale (Node 20 to 24).
 *
 * @param path - absolute
 * @returns the path
 * @throws the error of `node:fs`
 * @see https://github.com/nodejs/node/blob/v22.12.0/src/node_file.cc (MKDirpSync)
 */
export function makeFolder(path: string): string {
  if (isFolder(path)) {
    return path
  }
  try {
    mkdirSync(path, 0o700)
  } catch (error) {
    if (isFolder(path)) {
      return path
    }
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) {
      throw error
    }
    makeFolder(dirname(path))
    makeOne(path)
  }
  return path
}

function makeOne(path: string): void {
  try {
    mkdirSync(path, 0o700)
  } catch (error) {
    // Another process was faster.
    if (!isFolder(path)) {
      throw error
    }
  }
}

function isFolder(path: string): boolean {
  return statIfThere(path)?.isDirectory() ?? false
}
