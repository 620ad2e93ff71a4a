import {
  accessSync,
  basename,
  constants,
  dirname,
  existsSync,
  join,
  relative,
  resolve,
  sep,
} from '../system/builtin.ts'
import { filesOnStack } from '../system/call-site.ts'
import { isSingleExecutable } from '../system/single-executable.ts'
import type { World } from '../system/world.ts'
import type { App } from './app.ts'
import { asFetched } from './fetched.ts'
import { installerOf, modulesFolderAbove } from './installer.ts'
import { type PackageJson, packageAbove, resolved } from './package-json.ts'

/** What of the world tells how a tool was started. */
export type Started = Pick<World, 'env' | 'platform' | 'script'>

/**
 * The command of an app whose tool is on nobody's path as a person can type it here and now: through the package manager
 * that has it, or by its file.
 *
 * @returns the app's own command where nothing better is proven
 */
export function offPathCommand(app: App, started: Started): string {
  const program = isSingleExecutable() ? quoted(process.execPath) : asInstalled(app, started)
  return program === undefined ? app.command : `${program} telemetry`
}

/** The app, with that command. */
function asInstalled(app: App, started: Started): string | undefined {
  const found = packageAbove(app.answer === 'own' ? app.entry : ownFile())
  if (found?.name !== app.name) {
    return undefined
  }
  const { tool } = app
  return (
    asFetched(tool, found, started) ??
    inProject(tool, found, started) ??
    byItsFile(tool, found, started) ??
    (app.answer === 'own' ? inCheckout(found, started) : undefined)
  )
}

/** What runs programs through askfirst is askfirst's own. */
function ownFile(): string {
  return filesOnStack()[0] ?? ''
}

/** By what installed it, from anywhere in the project; from elsewhere by its path. */
function inProject(tool: string, found: PackageJson, { env, platform }: Started): string | undefined {
  if (process.versions.pnp !== undefined) {
    // The folder of the commands that Yarn lets this project call.
    return existsSync(join(env.BERRY_BIN_FOLDER ?? '', tool)) ? `yarn ${tool}` : undefined
  }
  const command = platform === 'win32' ? `${tool}.cmd` : tool
  const has = (modules: string): boolean =>
    resolved(join(modules, found.name)) === found.folder && existsSync(join(modules, '.bin', command))
  const near = foldersFrom(process.cwd())
    .map(folder => join(folder, 'node_modules'))
    .find(has)
  if (near !== undefined) {
    return `${runnerOf(near, found)} ${tool}`
  }
  const far = modulesFolderAbove(found.folder)
  return far !== undefined && has(far) ? quoted(join(far, '.bin', command)) : undefined
}

/** npx starts whatever is installed there, whoever installed it. */
function runnerOf(modules: string, { folder }: PackageJson): string {
  const installer = folder.includes(`${sep}.pnpm${sep}`) ? 'pnpm' : installerOf(modules)
  switch (installer) {
    case 'pnpm':
      return 'pnpm exec'
    case 'yarn':
      return 'yarn'
    default:
      return installer === undefined && BUN_LOCKS.some(file => existsSync(join(modules, '..', file)))
        ? 'bunx'
        : 'npx'
  }
}

const BUN_LOCKS = ['bun.lock', 'bun.lockb']

/** Where its folder of commands is on no path. */
function byItsFile(tool: string, { folder }: PackageJson, { script }: Started): string | undefined {
  return basename(script) === tool && isInside(folder, script) && isExecutable(script)
    ? quoted(script)
    : undefined
}

/** Where it is being written: as it was started. */
function inCheckout({ folder }: PackageJson, { script }: Started): string | undefined {
  const isPlainNode =
    process.execArgv.length === 0 && ['bun', 'deno', 'electron'].every(name => !(name in process.versions))
  return isPlainNode &&
    modulesFolderAbove(folder) === undefined &&
    isInside(folder, script) &&
    foldersFrom(folder).some(above => existsSync(join(above, '.git')))
    ? quoted(relative(process.cwd(), script), 'node ')
    : undefined
}

function isInside(folder: string, file: string): boolean {
  return resolved(file).startsWith(folder + sep)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A folder, and those above it. */
function foldersFrom(folder: string): readonly string[] {
  const above = dirname(resolve(folder))
  return above === folder ? [folder] : [folder, ...foldersFrom(above)]
}

/** What every shell takes for one word; undefined if that is not certain. */
function quoted(path: string, before = ''): string | undefined {
  // V8 takes a millisecond to read what follows, and most paths are ASCII.
  if (/^[\w./:\\@+][\w./:\\@+-]*$/.test(path)) {
    return before + path
  }
  const letters = String.raw`\p{L}\p{N}./:\\@+_`
  const isPlain = new RegExp(`^[${letters}][${letters}-]*$`, 'u').test(path)
  const isSpaced = new RegExp(`^[${letters} (),'=~#-]+$`, 'u').test(path)
  return isPlain ? before + path : isSpaced ? `${before}"${path}"` : undefined
}
