/** What people try for an answer, besides the answer itself. */
export const ALIASES = { on: ['enable', 'yes'], local: [], off: ['disable', 'no'] } as const

/** What can stand after `TOOL telemetry`. */
export const OWN_COMMANDS: ReadonlySet<string> = new Set([
  ...Object.entries(ALIASES).flat(2),
  ...'status preview list show open send issue delete reset privacy help'.split(' '),
])
