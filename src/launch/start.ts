import type { App } from '../app/app.ts'
import { declareApp } from '../app/declared.ts'
import { type AppOptions, appOfOptions } from '../app/options.ts'
import type { Ignore } from '../capture/ignored-errors.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { debug } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { isBuildingSnapshot } from '../system/snapshot.ts'
import { realWorld } from '../system/world.ts'
import { activeReporter, idle, type Reporter, type Telemetry } from './active-reporter.ts'
import { launch } from './launch.ts'
import { isSame, precedes } from './precedence.ts'

/** What `start()` takes. */
export interface StartOptions extends AppOptions {
  /** Goes without telemetry for this launch: the app's own switch, such as `--no-telemetry`. Default: false. */
  readonly disabled?: boolean
  /** True for an error that is no bug and shall not be reported. */
  readonly ignore?: Ignore
}

/**
 * Reports for whoever called, unless a reporter is active: see `start()`. Never throws, whatever is given, and whatever is
 * missing of this package.
 *
 * @param callers - files of the functions that are being called, nearest first
 */
export function startReporter(given: StartOptions | null, callers: readonly string[]): Telemetry {
  try {
    return isBuildingSnapshot() ? idle(UNSTARTED) : startOrLeave(given ?? {}, callers)
  } catch (error) {
    return idle({ mode: 'off', because: `askfirst could not start: ${reasonOf(error)}` })
  }
}

const UNSTARTED = { mode: 'off', because: 'a startup snapshot is being made' } as const

function startOrLeave({ disabled, ignore, ...options }: StartOptions, callers: readonly string[]): Telemetry {
  const app = late(() => appOfOptions(options, callers))
  declareApp(app, precedes)
  const unknown = Object.keys(options).find(name => !OPTIONS.includes(name))
  if (unknown !== undefined) {
    debug(app(), realWorld(), () => `start() has no option "${unknown}"`)
  }
  if (options.tags) {
    debug(app(), realWorld(), () => ownTagsPart().tagsText(app()))
  }
  const active = activeReporter() ?? idleReporter?.()
  if (active && !precedes(app(), active.app)) {
    return isSame(app(), active.app) ? active.telemetry : { ...active.telemetry, stop: () => {} }
  }
  const { telemetry, isActive } = launch(app, realWorld(), { disabled, ignore })
  return isActive ? telemetry : stayIdle(app, telemetry)
}

/** The compiler holds it against {@link AppOptions}; a program in JavaScript is told under `MM_TELEMETRY_DEBUG`. */
const OPTIONS = Object.keys({
  name: 1,
  version: 1,
  dsn: 1,
  entry: 1,
  prefix: 1,
  command: 1,
  system: 1,
  announce: 1,
  ask: 1,
  retentionDays: 1,
  contact: 1,
  privacy: 1,
  tags: 1,
  words: 1,
} satisfies Record<keyof AppOptions, 1>)

/** The reporter of a launch in which nothing listens: the next call gets it as well, so that one launch asks once. */
let idleReporter: (() => Reporter) | undefined

function stayIdle(app: () => App, telemetry: Telemetry): Telemetry {
  const stop = (): void => {
    idleReporter = undefined
    telemetry.stop()
  }
  const stopping = { ...telemetry, stop }
  idleReporter = () => ({ app: app(), telemetry: stopping })
  return stopping
}
