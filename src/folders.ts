import { accessSync, constants, lstatSync, type Stats, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import type { App } from './app.ts'
import type { World } from './world.ts'

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
 * Names the folders of an app. Creates nothing.
 *
 * @returns undefined where the system names no home folder, or only a relative one, which the XDG specification
 *   tells us to ignore (https://specifications.freedesktop.org/basedir-spec/latest/#variables)
 */
export function foldersOf(app: Pick<App, 'name'>): Folders | undefined {
  try {
    // env-paths asks the system for the home folder while it is imported, and that can throw: where no
    // home is set and the user id has no account, as in many containers. Required here, the throw is ours to catch.
    const { default: envPaths }: typeof import('env-paths') = require('env-paths')
    const { config, data } = envPaths(plainName(app.name), { suffix: '' })
    if (!isAbsolute(config) || !isAbsolute(data)) {
      return undefined
    }
    return { config, answer: join(config, 'telemetry.json'), data, outbox: join(data, 'askfirst') }
  } catch {
    return undefined
  }
}

/** @returns undefined where the system names no home folder, or only a relative one */
export function homeFolder(): string | undefined {
  try {
    const home = homedir()
    return isAbsolute(home) ? home : undefined
  } catch {
    return undefined
  }
}

/** The name of an app without what a folder, or a release, cannot have: a scoped package name has a slash. */
export function plainName(name: string): string {
  return name.replace(/^@/, '').replaceAll('/', '-')
}

/**
 * Tells whose a path is, or would be: the owner of it or of the nearest thing above it that exists; of a symbolic
 * link, also the owner of what it leads to.
 *
 * @returns `foreign` if that is another person, as under `sudo` with the caller's HOME: what we wrote there would
 *   be root's, in the way of the person it belongs to
 */
export function ownerOf(path: string, { uid }: Pick<World, 'uid'>): 'own' | 'foreign' {
  if (uid === undefined) {
    return 'own'
  }
  const { entry, target } = nearest(path)
  return [entry, target].every(stats => !stats || stats.uid === uid || stats.uid === ROOT_UID)
    ? 'own'
    : 'foreign'
}

const ROOT_UID = 0

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

interface Nearest {
  readonly path: string
  readonly entry: Stats | undefined
  /** What it leads to, if it is a symbolic link; undefined where that is nothing. */
  readonly target: Stats | undefined
}

/** The nearest thing that exists: the path itself, or what is above it. */
function nearest(path: string): Nearest {
  const entry = attempt(() => lstatSync(path))
  return entry || path === dirname(path)
    ? { path, entry, target: attempt(() => statSync(path)) }
    : nearest(dirname(path))
}

function attempt(look: () => Stats): Stats | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
