import { accessSync, constants } from 'node:fs'
import type { App } from '../app.ts'
import { foldersOf } from '../folders.ts'
import { nearest, ownerOf } from '../owner.ts'
import type { World } from '../world.ts'

/** Why a person cannot be asked now, in half a sentence; undefined if nothing hinders. */
export function hindranceToAsking(app: App, world: World): string | undefined {
  if (!world.terminal()) {
    return 'there is no terminal to ask on'
  }
  if (world.ci()) {
    return 'this is a CI job'
  }
  if (LIFE_CYCLE_SCRIPT.test(world.env.npm_lifecycle_event ?? '')) {
    return 'a package manager runs this'
  }
  if (GIT_VARIABLES.some(name => world.env[name] !== undefined)) {
    return 'git runs this'
  }
  if (isNoRealLaunch(app, world.arguments)) {
    return 'this launch only looks something up'
  }
  const folders = foldersOf(app)
  if (!folders) {
    return NO_HOME
  }
  return (
    hindranceToStoring(folders.config, world) ??
    (world.foreground() ? undefined : 'this runs in the background')
  )
}

/** Why nothing can be stored where the system names no folders. */
export const NO_HOME = 'there is no absolute path to a home folder'

/**
 * What npm, pnpm and Yarn run on the way to something else, or to test. `npm start` and `npm run build` are a
 * person's own launches.
 *
 * @see https://docs.npmjs.com/cli/v11/using-npm/scripts#life-cycle-scripts
 */
const LIFE_CYCLE_SCRIPT =
  /^(?:(?:pre|post)?(?:install|uninstall|prepare|publish|version|test)|prepublishOnly|prepack|postpack|dependencies)$/

/**
 * Git sets one or more of them for its hooks, filters and editors.
 *
 * @see https://git-scm.com/docs/githooks
 */
const GIT_VARIABLES = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX']

/** Asking for help, for the version or for our own command is not using the program. */
function isNoRealLaunch({ command }: App, programArguments: readonly string[]): boolean {
  const ours = command.split(' ').at(-1)
  const [first] = programArguments.filter(argument => !argument.startsWith('-'))
  return (
    first === ours ||
    first === 'help' ||
    programArguments.some(
      (argument, index) =>
        LOOK_UPS.has(argument) || (argument === ours && isCommandOfOurs(programArguments[index + 1])),
    )
  )
}

const LOOK_UPS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '-v', '-V'])

/** Of a word that stands further back, what follows tells whether it is our command or a value that reads like it. */
function isCommandOfOurs(next: string | undefined): boolean {
  return next === undefined || next.startsWith('-') || COMMANDS.has(next)
}

const COMMANDS: ReadonlySet<string> = new Set(
  'status on local off preview list show open send delete reset privacy help'.split(' '),
)

/**
 * Why nothing can be stored in a folder, which need not be there yet; looked up without writing anything.
 *
 * @param folder - absolute path
 * @returns half a sentence; undefined if nothing hinders
 */
export function hindranceToStoring(folder: string, world: Pick<World, 'uid'>): string | undefined {
  if (ownerOf(folder, world) === 'foreign') {
    return `the folder "${folder}" belongs to another user`
  }
  const { path, target } = nearest(folder)
  if (!target) {
    return `"${path}" is a link that leads nowhere`
  }
  if (!target.isDirectory()) {
    return `"${path}" is no folder`
  }
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return undefined
  } catch {
    return `the folder "${path}" cannot be written`
  }
}
