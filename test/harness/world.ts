import type { World } from '../../src/system/world.ts'

/**
 * A world in which nothing hinders: no environment, no arguments, no policy, no terminal, no CI, a clock that stands.
 *
 * @param change - what is different in this test
 */
export function makeWorld(change: Partial<World> = {}): World {
  return {
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
    whyNoOwnProcess: () => undefined,
    say: () => {},
    ...change,
    // What a test changes afterwards counts, too.
    env: Object.setPrototypeOf(change.env ?? {}, homeVariables()),
    envNow: change.envNow ?? change.env ?? {},
  }
}

/** 20 November 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 20, 12)

/** Where this process has its home: an empty one, if the test moved into it. */
function homeVariables(): Record<string, string | undefined> {
  const { HOME, USERPROFILE, APPDATA, LOCALAPPDATA, XDG_CONFIG_HOME, XDG_DATA_HOME } = process.env
  return { HOME, USERPROFILE, APPDATA, LOCALAPPDATA, XDG_CONFIG_HOME, XDG_DATA_HOME }
}
