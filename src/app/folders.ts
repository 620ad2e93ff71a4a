import { isAbsolute, join } from '../system/builtin.ts'
import type { Environment } from '../system/environment.ts'
import { homeFolder } from '../system/home.ts'
import type { World } from '../system/world.ts'
import type { App } from './app.ts'

/** Where an app's files are on this computer: absolute paths. The one place that joins them. */
export interface Folders {
  /** The folder that is the app's for its settings. */
  readonly config: string
  /** The stored answer. */
  readonly answer: string
  /** The folder that is the app's for its data. */
  readonly data: string
  /** The reports. */
  readonly outbox: string
}

/**
 * Names the folders of an app: those that `env-paths` names, and for a scoped package one below its scope, so that
 * `@acme/cli` and `@globex/cli` share nothing. Creates nothing.
 *
 * Not by `env-paths`: it reads the environment as it is now, not as it was at the start; throws where there is no home; and
 * loads `node:os` at each launch. A test compares the two.
 *
 * @returns undefined where the system names no home folder, and for a name that no folder can have
 */
export function foldersOf(
  { name }: Pick<App, 'name'>,
  { env, platform }: Pick<World, 'env' | 'platform'>,
): Folders | undefined {
  const home = homeFolder(env)
  if (!isFolderName(name)) {
    return undefined
  }
  const [configs, datas] = baseFolders(home, env, platform)
  if (configs === undefined || datas === undefined) {
    return undefined
  }
  const isWindows = platform === 'win32'
  const config = join(configs, name, isWindows ? 'Config' : '')
  const data = join(datas, name, isWindows ? 'Data' : '')
  return { config, answer: join(config, 'telemetry.json'), data, outbox: join(data, 'askfirst') }
}

/** Whether a folder can have the name of an app. */
export function isFolderName(name: string): boolean {
  return FOLDER_NAME.test(name)
}

/** With or without a scope; nothing that would lead elsewhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: no folder may be called so
const FOLDER_NAME = /^(?:@(?!\.)[^\\/:\0-\x1f]+\/)?(?!\.)[^\\/:\0-\x1f]+$/

/** The folders of the platform for settings and for data; undefined where it names none. */
function baseFolders(
  home: string | undefined,
  env: Environment,
  platform: NodeJS.Platform,
): readonly [string | undefined, string | undefined] {
  const below = (...names: string[]) => home && join(home, ...names)
  switch (platform) {
    case 'darwin':
      return [below('Library', 'Preferences'), below('Library', 'Application Support')]
    case 'win32':
      return [env.APPDATA || below('AppData', 'Roaming'), env.LOCALAPPDATA || below('AppData', 'Local')]
    default:
      return [
        absolute(env.XDG_CONFIG_HOME) ?? below('.config'),
        absolute(env.XDG_DATA_HOME) ?? below('.local', 'share'),
      ]
  }
}

/** @see https://specifications.freedesktop.org/basedir-spec/latest/#variables: relative paths are to be ignored */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined
}
