import open from 'open'
import { builtin } from '../system/builtin.ts'
import { reasonOf } from '../system/failure.ts'
import type { World } from '../system/world.ts'

/**
 * Opens a file in the person's browser, which goes on by itself.
 *
 * @param path - absolute
 * @returns why it could not be opened; undefined if it was
 */
export async function openInBrowser(path: string, world: World): Promise<string | undefined> {
  if (!hasDisplay(world)) {
    return 'there is no display'
  }
  try {
    const child = await open(path)
    // What starts the browser ends at once if there is none; if it goes on, it may be the browser itself.
    const ended = builtin('node:events').once(child, 'exit')
    const [code] =
      child.exitCode === null
        ? await Promise.race([ended, builtin('node:timers/promises').setTimeout(STARTED_MS, [0])])
        : [child.exitCode]
    return code === 0 ? undefined : `what opens files here ended with ${code}`
  } catch (error) {
    return reasonOf(error)
  }
}

const STARTED_MS = 1000

/** Windows and macOS always have one; `$BROWSER` names what to start where there is none, as editors do on remote machines. */
function hasDisplay({ platform, env }: World): boolean {
  const names = ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME', 'BROWSER']
  return platform === 'win32' || platform === 'darwin' || names.some(name => env[name])
}
