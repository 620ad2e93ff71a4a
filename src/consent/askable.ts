import type { App } from '../app/app.ts'
import { foldersOf, isFolderName } from '../app/folders.ts'
import { agentOf } from '../system/ai-agent.ts'
import type { World } from '../system/world.ts'
import { isLookUp } from './look-ups.ts'
import { whyNotStored } from './storable.ts'

/** Why a person at a terminal cannot be asked now, in half a sentence; undefined if nothing hinders. */
export function whyNotAskable(app: App, world: World): string | undefined {
  const here = whyNotHere(world)
  if (here !== undefined) {
    return here
  }
  const noProcess = world.whyNoOwnProcess() ?? whyNoneStarts()
  if (noProcess !== undefined) {
    return `no process of askfirst can be started: ${noProcess}`
  }
  if (isLookUp(app, world.arguments)) {
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
  if (name !== '' && !isFolderName(name)) {
    return `no folder can be called ${JSON.stringify(name)}`
  }
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
