import { isAbsolute } from 'node:path'

/**
 * Finds the home folder as `os.homedir()` does: by a variable first, for which `node:os` need not be loaded.
 *
 * @returns undefined where the system names none, or only a relative one
 * @see https://docs.libuv.org/en/v1.x/misc.html#c.uv_os_homedir
 */
export function homeFolder(): string | undefined {
  try {
    const { HOME, USERPROFILE } = process.env
    const home =
      (process.platform === 'win32' ? USERPROFILE : HOME) || process.getBuiltinModule('node:os').homedir()
    return isAbsolute(home) ? home : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes the place of `node:os` in env-paths, once bundled. While it is imported, env-paths asks the system for the
 * home folder, which throws where no home is set and the user id has no account, as in many containers.
 *
 * @internal
 */
export default { homedir: () => homeFolder() ?? '' }
