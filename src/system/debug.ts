import type { World } from './world.ts'

/** Whether any program is to print such lines. Asked first: most launches need not look up which program they are. */
export function isDebugged({ env }: Pick<World, 'env'>): boolean {
  return Object.keys(env).some(name => name.endsWith(VARIABLE))
}

/**
 * Prints one line on stderr for whoever wants to know, under `MM_TELEMETRY_DEBUG=1`, or that of the app's own prefix.
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
