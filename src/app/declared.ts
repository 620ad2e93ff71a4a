import { Failure } from '../system/failure.ts'
import type { App } from './app.ts'
import { type AppOptions, appOfOptions } from './options.ts'

let declared: (() => App) | undefined

/**
 * Remembers the app that `start()` was called for, so that its author need not say it twice.
 *
 * @param precedes - whether it takes over from the one of an earlier call: a library may have been sooner
 */
export function declareApp(app: () => App, precedes: (app: App, earlier: App) => boolean): void {
  if (!declared || precedes(app(), declared())) {
    declared = app
  }
}

/**
 * The app that a telemetry command is about.
 *
 * @param options - those that `start()` got, or none
 * @param callers - files of the functions that are being called, nearest first
 * @returns looks it up when a command runs: `start()` may be called after the command was made
 */
export function declaredApp(options: AppOptions | undefined, callers: readonly string[]): () => App {
  const said = options === undefined ? undefined : appOfOptions(options, callers)
  return () => {
    if (said === undefined) {
      return declared?.() ?? appOfOptions({}, callers)
    }
    // A library inside the program may have called `start()` for itself.
    const sooner = declared?.()
    const started = sooner?.name === said.name ? sooner : undefined
    if (started !== undefined && !isAsDeclared(said, started)) {
      throw new Failure('ASKFIRST_OPTIONS_DIFFER', {
        message: 'Cannot run: the telemetry command got other options than start()',
        fix: 'Leave them out: the command takes those of start().',
      })
    }
    return started ?? said
  }
}

/** Start and command may be called in different files of one package. */
function isAsDeclared({ entry: _, ...said }: App, { entry: __, ...started }: App): boolean {
  return JSON.stringify(Object.entries(said).sort()) === JSON.stringify(Object.entries(started).sort())
}
