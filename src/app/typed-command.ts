import { late } from '../system/late.ts'
import type { App } from './app.ts'
import type { Started } from './off-path-command.ts'
import { isOnPath } from './on-path.ts'

/**
 * The app with its command as a person can type it here, for what is printed.
 *
 * @returns the app as it is where its author said another command, and where that cannot be looked up
 */
export function withTypedCommand(app: App, started: Started): App {
  try {
    if (app.command !== `${app.tool} telemetry` || isOnPath(app, started)) {
      return app
    }
    return { ...app, command: offPathPart().offPathCommand(app, started) }
  } catch {
    return app
  }
}

/** Most tools are on the path. */
const offPathPart = late<typeof import('./off-path-command.ts')>(() => require('./off-path-command.ts'))
