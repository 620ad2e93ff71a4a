import type { World } from './world.ts'

/** Whether somebody wants such lines of some program: who this one is need not be looked up for nobody. */
export function isDebugged({ env }: Pick<World, 'env'>): boolean {
  return Object.keys(env).some(name => name.endsWith(VARIABLE))
}

/**
 * One line on stderr for who wants to know, under `MM_TELEMETRY_DEBUG=1`, or that of the app's own prefix.
 *
 * @param prefix - of the app's environment variables
 * @param text - made only if it is wanted
 */
export function debug({ prefix }: { readonly prefix: string }, world: World, text: () => string): void {
  if ([prefix, 'MM'].some(name => world.env[name + VARIABLE] === '1')) {
    world.say(`askfirst debug: ${text()}`)
  }
}

const VARIABLE = '_TELEMETRY_DEBUG'
