import { lstatSync } from 'node:fs'
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
    const { config, data } = envPaths(folderName(app.name), { suffix: '' })
    if (!isAbsolute(config) || !isAbsolute(data)) {
      return undefined
    }
    return { config, answer: join(config, 'telemetry.json'), data, outbox: join(data, 'askfirst') }
  } catch {
    return undefined
  }
}

/** A scoped package name has a slash, and a folder name cannot. */
function folderName(name: string): string {
  return name.replace(/^@/, '').replaceAll('/', '-')
}

/**
 * Tells whose a path is, or would be: the owner of it or of the nearest folder above it that exists.
 *
 * @returns `foreign` if that is another person, as under `sudo` with the caller's HOME: what we wrote there would
 *   be root's, in the way of the person it belongs to
 */
export function ownerOf(path: string, world: Pick<World, 'uid'>): 'own' | 'foreign' {
  if (world.uid === undefined) {
    return 'own'
  }
  const owner = nearestOwner(path)
  return owner === world.uid || owner === ROOT_UID ? 'own' : 'foreign'
}

const ROOT_UID = 0

function nearestOwner(path: string): number {
  try {
    return lstatSync(path).uid
  } catch {
    return path === dirname(path) ? ROOT_UID : nearestOwner(dirname(path))
  }
}
