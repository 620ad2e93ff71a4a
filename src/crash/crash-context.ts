import type { App } from '../app/app.ts'
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
