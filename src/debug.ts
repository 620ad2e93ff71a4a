import type { App } from './app.ts'
import type { World } from './world.ts'

/**
 * One line on stderr for who wants to know, under `MM_TELEMETRY_DEBUG=1`; silence otherwise.
 *
 * @param text - made only if it is wanted
 */
export function debug(app: Pick<App, 'prefix'>, world: World, text: () => string): void {
  if (world.env[`${app.prefix}_TELEMETRY_DEBUG`] === '1') {
    world.say(`askfirst debug: ${text()}`)
  }
}
