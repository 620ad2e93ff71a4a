import type { World } from '../../src/world.ts'

/**
 * A world in which nothing hinders: no environment, no arguments, no policy, no terminal, no CI, a clock that stands.
 *
 * @param change - what is different in this test
 */
export function makeWorld(change: Partial<World> = {}): World {
  return {
    env: {},
    arguments: [],
    script: '/nowhere/tool.js',
    platform: process.platform,
    uid: process.getuid?.(),
    policyFiles: [],
    administrator: process.getuid?.(),
    now: () => NOON,
    terminal: () => false,
    foreground: () => true,
    ci: () => false,
    say: () => {},
    ...change,
  }
}

/** 20 November 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 20, 12)
