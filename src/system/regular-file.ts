import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from './builtin.ts'

/**
 * Reads a file that anybody may have put there, as into a folder above a program: a pipe in its place is not waited for,
 * a device has no end.
 *
 * @param path - absolute; links are followed
 * @param mostBytes - a larger one is not read
 * @throws Error for what is no file, or too large; the error of `node:fs`
 */
export function readRegularFile(path: string, mostBytes: number): Buffer {
  return withRegularFile(path, mostBytes, readBytes)
}

/** The same as UTF-8: Node reads and decodes that in one call. */
export function readRegularText(path: string, mostBytes: number): string {
  return withRegularFile(path, mostBytes, (descriptor, size) => {
    try {
      return readFileSync(descriptor, 'utf8')
    } catch {
      return readBytes(descriptor, size).toString()
    }
  })
}

function withRegularFile<T>(
  path: string,
  mostBytes: number,
  read: (descriptor: number, size: number) => T,
): T {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile() || stat.size > mostBytes) {
      throw new Error('no such file')
    }
    return read(descriptor, stat.size)
  } finally {
    closeSync(descriptor)
  }
}

/** In Yarn's archives only this call reads what was opened. */
function readBytes(descriptor: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  let length = 0
  for (let read = -1; read !== 0 && length < size; length += read) {
    read = readSync(descriptor, bytes, length, size - length, null)
  }
  return bytes.subarray(0, length)
}

/** Its text; `''` where it cannot be read. */
export function regularText(path: string, mostBytes: number, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  try {
    return encoding === 'utf8'
      ? readRegularText(path, mostBytes)
      : readRegularFile(path, mostBytes).toString(encoding)
  } catch {
    return ''
  }
}
