import { builtin, isAbsolute } from './builtin.ts'
import type { Environment } from './environment.ts'

/**
 * Finds the home folder as `os.homedir()` does: by a variable first, for which `node:os` need not be loaded.
 *
 * @returns undefined where the system names none, or only a relative one
 * @see https://docs.libuv.org/en/v1.x/misc.html#c.uv_os_homedir
 */
export function homeFolder({ HOME, USERPROFILE }: Environment = process.env): string | undefined {
  try {
    const home = (process.platform === 'win32' ? USERPROFILE : HOME) || builtin('node:os').homedir()
    return isAbsolute(home) ? home : undefined
  } catch {
    return undefined
  }
}
