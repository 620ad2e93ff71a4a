import { accessSync, constants, isAbsolute, join, lstatSync } from '../system/builtin.ts'
import { statIfThere } from '../system/if-there.ts'
import type { World } from '../system/world.ts'
import type { App } from './app.ts'
import { packageAbove } from './package-json.ts'

/**
 * Whether a person who types the name of a tool starts it: the first command of that name on their path may be another
 * package's. What package managers put before it, for what they run alone, is not theirs.
 */
export function isOnPath(
  { name, tool }: Pick<App, 'name' | 'tool'>,
  { env, platform }: Pick<World, 'env' | 'platform'>,
): boolean {
  const isWindows = platform === 'win32'
  const endings = isWindows ? ['.exe', '.cmd', '.bat', '.ps1'] : ['']
  const file = (env.PATH ?? env.Path ?? '')
    .split(isWindows ? ';' : ':')
    .filter(folder => isAbsolute(folder) && !OF_PROJECTS.test(folder) && folder !== env.BERRY_BIN_FOLDER)
    .flatMap(folder => endings.map(ending => join(folder, `${tool}${ending}`)))
    .find(isCommand)
  if (file === undefined) {
    return false
  }
  // What is no link is a script, or a program of its own, that starts it.
  const owner = lstatSync(file).isSymbolicLink() ? packageAbove(file) : undefined
  return owner === undefined || owner.name === name
}

const OF_PROJECTS = /[\\/]node_modules[\\/]\.bin[\\/]?$/

function isCommand(file: string): boolean {
  try {
    // An error takes longer than a look.
    if (statIfThere(file)?.isFile() !== true) {
      return false
    }
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
