import type { App } from '../app/app.ts'
import type { Decision } from '../consent/decide.ts'
import type { World } from '../system/world.ts'

/** Where a report goes, and what may become of it. */
export interface CrashContext {
  readonly app: App
  readonly world: World
  /** Absolute path. */
  readonly outbox: string
  /** `on`: to be sent; `local`: to be kept. */
  readonly mode: 'on' | 'local'
}

/** What is decided, and where reports are: absolute path; undefined where the system names no home folder. */
export interface Decided extends Decision {
  readonly outbox: string | undefined
}

/** Decides anew, as it is now: a no from another terminal counts. */
export interface DecidesNow {
  readonly decideNow: () => Decided
}
