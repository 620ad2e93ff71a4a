import type { App } from '../app.ts'
import type { World } from '../world.ts'
import type { Answer } from './answer.ts'
import { nameOf, type Policy } from './policy.ts'
import type { Stored } from './stored.ts'
import { answeredOn, verdictOf } from './validity.ts'

/** All that the rules look at. */
export interface Circumstances {
  readonly app: App
  readonly world: World
  /** Whether this launch was told to go without telemetry, by a switch. */
  readonly disabled: boolean
  /** Read each time it is asked for. */
  readonly policy: () => Policy
  /** Read only when no earlier rule decides. */
  readonly stored: () => Stored
  /** Why this launch cannot ask; undefined if it can. Looked up only when nothing else decides. */
  readonly hindrance: () => string | undefined
}

/** What a rule says, and why in half a sentence. */
export interface Opinion {
  /** `undecided` behaves as `off` and stores nothing. */
  readonly mode: 'on' | 'local' | 'off' | 'undecided'
  readonly because: string
}

/** The table of the design, in its order. */
export const RULES = [
  { name: 'policy', opinion: administrator },
  { name: 'do-not-track', opinion: doNotTrack },
  { name: 'switch', opinion: switchedOff },
  { name: 'environment', opinion: environment },
  { name: 'test-runner', opinion: testRunner },
  { name: 'answer', opinion: storedAnswer },
  { name: 'terminal', opinion: askable },
] as const satisfies readonly {
  name: string
  opinion: (circumstances: Circumstances) => Opinion | undefined
}[]

function administrator({ policy }: Circumstances): Opinion | undefined {
  const said = policy()
  switch (said.state) {
    case 'none':
      return undefined
    case 'broken':
      return { mode: 'off', because: `${nameOf(said)} cannot be followed: ${said.problem}` }
    case 'valid':
      return said.off ? { mode: 'off', because: `${nameOf(said)} says so` } : undefined
  }
}

/** @see https://consoledonottrack.com */
function doNotTrack({ world }: Circumstances): Opinion | undefined {
  const value = world.env.DO_NOT_TRACK
  return value && value !== '0' ? { mode: 'off', because: 'DO_NOT_TRACK is set' } : undefined
}

function switchedOff({ app, disabled }: Circumstances): Opinion | undefined {
  if (app.misconfigured !== undefined) {
    return { mode: 'off', because: app.misconfigured }
  }
  return disabled ? { mode: 'off', because: 'this launch was told to go without telemetry' } : undefined
}

function environment(circumstances: Circumstances): Opinion | undefined {
  const name = `${circumstances.app.prefix}_TELEMETRY`
  const mode = orderedMode(circumstances)
  return mode === 'unknown'
    ? { mode: 'off', because: `${name} is set to something else than on, local or off` }
    : mode && { mode, because: `${name}=${mode} is set` }
}

/** What the variable `MM_TELEMETRY` says; undefined if it is not set, or empty. */
export function orderedMode({ app, world }: Circumstances): Answer['answer'] | 'unknown' | undefined {
  const value = world.env[`${app.prefix}_TELEMETRY`]
  if (value === undefined || value === '') {
    return undefined
  }
  return value === 'on' || value === 'local' || value === 'off' ? value : 'unknown'
}

function testRunner({ world: { env } }: Circumstances): Opinion | undefined {
  const name = TEST_RUNNER_VARIABLES.find(variable => env[variable] !== undefined)
  if (name !== undefined) {
    return { mode: 'off', because: `a test runner is at work: ${name} is set` }
  }
  return env.NODE_ENV === 'test' ? { mode: 'off', because: 'NODE_ENV=test is set' } : undefined
}

/** Set by node:test, Vitest, Jest, Mocha's parallel workers, AVA, node-tap, Playwright and Bun. */
export const TEST_RUNNER_VARIABLES = [
  'NODE_TEST_CONTEXT',
  'VITEST',
  'JEST_WORKER_ID',
  'MOCHA_WORKER_ID',
  'AVA_PATH',
  'TAP',
  'TEST_WORKER_INDEX',
  'BUN_TEST',
]

function storedAnswer({ app, stored }: Circumstances): Opinion | undefined {
  const verdict = verdictOf(stored(), app)
  return verdict.state === 'valid'
    ? { mode: verdict.answer.answer, because: answeredOn(verdict.answer) }
    : undefined
}

function askable({ hindrance }: Circumstances): Opinion | undefined {
  return hindrance() === undefined ? { mode: 'undecided', because: 'nobody answered yet' } : undefined
}
