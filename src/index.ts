import { type AppOptions, declareApp } from './declare.ts'
import { launch } from './launch.ts'
import { capture, type Ignore } from './monitor.ts'
import { realWorld } from './world.ts'

export type { AppOptions } from './declare.ts'
export type { Ignore } from './monitor.ts'
export type { Words } from './words.ts'

/** What {@link start} takes. */
export interface StartOptions extends AppOptions {
  /** Goes without telemetry for this launch: the app's own switch, such as `--no-telemetry`. Default: false. */
  readonly disabled?: boolean
  /** True for an error that is no bug and shall not be reported. */
  readonly ignore?: Ignore
}

/** What {@link start} returns. */
export interface Telemetry {
  /** `on`: crashes are sent; `local`: kept on this computer; `off`, `undecided`: neither. */
  readonly mode: 'on' | 'local' | 'off' | 'undecided'
  /** Why, in half a sentence. */
  readonly because: string
  /**
   * Reports an error that the program caught. Synchronous, safe in any handler, never throws.
   *
   * @returns the reference of the report; undefined if none was made
   */
  readonly capture: (error: unknown) => string | undefined
  /** Stops listening. */
  readonly stop: () => void
}

/**
 * Reports crashes of this program, with consent: looks for the stored answer, asks if there is none and someone
 * can answer, and listens for uncaught errors. All of it has happened when this function returns; what it returns
 * is a promise so that a later version may need the time.
 *
 * Never rejects and never throws: in doubt the program runs without telemetry.
 *
 * @example
 * ```js
 * import { start } from 'askfirst'
 *
 * await start({ dsn: 'https://key@sentry.example.org/1' })
 * ```
 */
export async function start({ disabled, ignore, ...options }: StartOptions = {}): Promise<Telemetry> {
  const world = realWorld()
  const { app, decision, stop } = launch(declareApp(options), world, { disabled, ignore })
  return {
    mode: decision.mode,
    because: decision.because,
    capture: error =>
      listens(decision.mode) ? capture(error, { app, world, ignore }, 'capture') : undefined,
    stop,
  }
}

function listens(mode: Telemetry['mode']): boolean {
  return mode === 'on' || mode === 'local'
}
