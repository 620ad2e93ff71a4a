import type { App } from '../app/app.ts'
import { type Folders, foldersOf } from '../app/folders.ts'
import { accessSync, constants } from '../system/builtin.ts'
import { nearest, ownerOf } from '../system/file-owner.ts'
import type { World } from '../system/world.ts'
import { agentOf } from './agent.ts'

/** Why a person at a terminal cannot be asked now, in half a sentence; undefined if nothing hinders. */
export function whyNotAskable(app: App, world: World): string | undefined {
  const here = whyNotHere(world)
  if (here !== undefined) {
    return here
  }
  const hindrance = world.whyNoOwnProcess() ?? whyNoneStarts()
  if (hindrance !== undefined) {
    return `no process of askfirst can be started: ${hindrance}`
  }
  if (isNoRealLaunch(app, world.arguments)) {
    return 'this launch only looks something up'
  }
  const folders = foldersOf(app, world)
  if (!folders) {
    return whyNoFolders(app)
  }
  return whyNotStored(folders, world) ?? (world.foreground() ? undefined : 'this runs in the background')
}

/** Node's permission model may forbid the process that asks; to wait for one that sends is another matter. */
function whyNoneStarts(): string | undefined {
  return process.permission?.has('child') === false
    ? 'Node.js was not given --allow-child-process'
    : undefined
}

/** Why nobody is asked in surroundings like these, whatever is launched. */
export function whyNotHere(world: World): string | undefined {
  if (world.ci()) {
    return 'this is a CI job'
  }
  if (LIFE_CYCLE_SCRIPT.test(world.env.npm_lifecycle_event ?? '')) {
    return 'a package manager runs this'
  }
  if (GIT_VARIABLES.some(name => world.env[name] !== undefined)) {
    return 'git runs this'
  }
  const agent = agentOf(world)
  if (agent !== undefined) {
    return `an AI agent runs this: ${agent} is set`
  }
  return undefined
}

/** Why an app has no folders to store anything in: it cannot be told who it is, or the system names none. */
export function whyNoFolders({ name, misconfigured }: Pick<App, 'name' | 'misconfigured'>): string {
  return (name === '' ? misconfigured : undefined) ?? 'there is no absolute path to a home folder'
}

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
    (first !== undefined && LOOK_UP_COMMANDS.has(first)) ||
    programArguments.some(
      (argument, index) =>
        LOOK_UPS.has(argument) || (argument === ours && isCommandOfOurs(programArguments[index + 1])),
    )
  )
}

const LOOK_UPS: ReadonlySet<string> = new Set([
  '--help',
  '-h',
  '--version',
  '-v',
  '-V',
  '--completion',
  '--get-yargs-completions',
])

/** As a shell asks for what it can complete, at each Tab, and for the script that does so. */
const LOOK_UP_COMMANDS: ReadonlySet<string> = new Set(
  'help version completion completions complete __complete __completeNoDesc completion-server autocomplete'.split(
    ' ',
  ),
)

/** Of a word that stands further back, what follows tells whether it is our command or a value that reads like it. */
function isCommandOfOurs(next: string | undefined): boolean {
  return next === undefined || next.startsWith('-') || COMMANDS.has(next)
}

const COMMANDS: ReadonlySet<string> = new Set(
  'status on enable yes local off disable no preview list show open send issue delete reset privacy help'.split(
    ' ',
  ),
)

/** Why an answer, or a report under it, cannot be stored: half a sentence; undefined if nothing hinders. */
export function whyNotStored(
  { config, outbox }: Pick<Folders, 'config' | 'outbox'>,
  world: Pick<World, 'uid'>,
): string | undefined {
  return whyNotStorable(config, world) ?? whyNotStorable(outbox, world)
}

/**
 * Why nothing can be stored in a folder, which need not be there yet; looked up without writing anything.
 *
 * @param folder - absolute path
 * @returns half a sentence; undefined if nothing hinders
 */
function whyNotStorable(folder: string, world: Pick<World, 'uid'>): string | undefined {
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
