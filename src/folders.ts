import { isAbsolute, join } from 'node:path'
import envPaths from 'env-paths'
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
 * Names the folders of an app. Creates nothing.
 *
 * @returns undefined where the system names no home folder, or only a relative one, which the XDG specification
 *   tells us to ignore (https://specifications.freedesktop.org/basedir-spec/latest/#variables)
 */
export function foldersOf(app: Pick<App, 'name'>): Folders | undefined {
  try {
    const { config, data } = envPaths(plainName(app.name), { suffix: '' })
    if (!isAbsolute(config) || !isAbsolute(data)) {
      return undefined
    }
    return { config, answer: join(config, 'telemetry.json'), data, outbox: join(data, 'askfirst') }
  } catch {
    return undefined
  }
}

/** The name of an app without what a folder, or a release, cannot have: a scoped package name has a slash. */
export function plainName(name: string): string {
  return (name.startsWith('@') ? name.slice(1) : name).replaceAll('/', '-')
}
