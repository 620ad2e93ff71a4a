import type { App } from '../app.ts'
import type { World } from '../world.ts'
import type { Stored } from './answer.ts'
import { nameOf, type Policy } from './policy.ts'
import { purpose, type Verdict, verdictOn } from './validity.ts'

/** What is decided, by which rule, and why in half a sentence. */
export interface Decision {
  /** `undecided` behaves as `off` and stores nothing. */
  readonly mode: 'on' | 'local' | 'off' | 'undecided'
  readonly rule: RuleName
  readonly because: string
}

type RuleName = (typeof RULES)[number]['name'] | 'nobody'

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

/**
 * Decides whether crashes are recorded and sent: the first rule that has an opinion wins.
 *
 * @returns mode `undecided` by rule `terminal` if the question can be asked now
 */
export function decide(circumstances: Circumstances): Decision {
  for (const { name, opinion } of RULES) {
    const result = opinion(circumstances)
    if (result) {
      return { ...result, rule: name }
    }
  }
  return { ...nobody(circumstances), rule: 'nobody' }
}

/** What one rule says by itself, whichever decides; null if it has no opinion. */
export interface RuleOpinion {
  readonly rule: RuleName
  readonly mode: Decision['mode'] | null
  readonly because: string | null
  readonly decided: boolean
}

/** What each rule says, in their order. That of `nobody` is asked only where all others have no opinion. */
export function opinions(circumstances: Circumstances): readonly RuleOpinion[] {
  const decision = decide(circumstances)
  const others = RULES.map(({ name, opinion }) => ({ rule: name, ...(opinion(circumstances) ?? NONE) }))
  const last = { rule: 'nobody', ...(decision.rule === 'nobody' ? decision : NONE) } as const
  return [...others, last].map(said => ({ ...said, decided: said.rule === decision.rule }))
}

const NONE = { mode: null, because: null }

type Opinion = Omit<Decision, 'rule'> | undefined

/** The table of the design, in its order. */
const RULES = [
  { name: 'policy', opinion: administrator },
  { name: 'do-not-track', opinion: doNotTrack },
  { name: 'switch', opinion: switchedOff },
  { name: 'environment', opinion: environment },
  { name: 'test-runner', opinion: testRunner },
  { name: 'answer', opinion: storedAnswer },
  { name: 'terminal', opinion: askable },
] as const satisfies readonly { name: string; opinion: (circumstances: Circumstances) => Opinion }[]

function administrator({ policy }: Circumstances): Opinion {
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
function doNotTrack({ world }: Circumstances): Opinion {
  const value = world.env.DO_NOT_TRACK
  return value && value !== '0' ? { mode: 'off', because: 'DO_NOT_TRACK is set' } : undefined
}

function switchedOff({ app, disabled }: Circumstances): Opinion {
  if (app.misconfigured !== undefined) {
    return { mode: 'off', because: app.misconfigured }
  }
  return disabled ? { mode: 'off', because: 'this launch was told to go without telemetry' } : undefined
}

function environment({ app, world }: Circumstances): Opinion {
  const name = `${app.prefix}_TELEMETRY`
  const value = world.env[name]
  if (value === undefined || value === '') {
    return undefined
  }
  if (value === 'on' || value === 'local' || value === 'off') {
    return { mode: value, because: `${name}=${value} is set` }
  }
  return { mode: 'off', because: `${name} is set to something else than on, local or off` }
}

function testRunner({ world: { env } }: Circumstances): Opinion {
  const name = TEST_RUNNER_VARIABLES.find(variable => env[variable] !== undefined)
  if (name !== undefined) {
    return { mode: 'off', because: `a test runner is at work: ${name} is set` }
  }
  return env.NODE_ENV === 'test' ? { mode: 'off', because: 'NODE_ENV=test is set' } : undefined
}

/** Set by node:test, Vitest, Jest, Mocha's parallel workers, AVA, node-tap, Playwright and Bun. */
const TEST_RUNNER_VARIABLES = [
  'NODE_TEST_CONTEXT',
  'VITEST',
  'JEST_WORKER_ID',
  'MOCHA_WORKER_ID',
  'AVA_PATH',
  'TAP',
  'TEST_WORKER_INDEX',
  'BUN_TEST',
]

function storedAnswer({ app, stored }: Circumstances): Opinion {
  const verdict = verdictOf(stored(), app)
  return verdict.state === 'valid'
    ? { mode: verdict.answer.answer, because: `it was answered on ${verdict.answer.time.slice(0, 10)}` }
    : undefined
}

function askable({ hindrance }: Circumstances): Opinion {
  return hindrance() === undefined ? { mode: 'undecided', because: 'nobody answered yet' } : undefined
}

function nobody({ app, stored, hindrance }: Circumstances): NonNullable<Opinion> {
  const file = stored()
  const verdict = verdictOf(file, app)
  const past = verdict.state === 'stale' ? verdict.why : undefined
  const broken = file.state === 'broken' ? `the stored answer cannot be read: ${file.problem}` : undefined
  return {
    mode: 'undecided',
    because: past ?? broken ?? `${hindrance() ?? 'nobody'} and ${missing(file, app)}`,
  }
}

/** Shared answers may be there, and none of them for this recipient. */
function missing(file: Stored, { recipient }: App): string {
  return file.state === 'answers' && file.answers.length > 0
    ? `no stored answer is for ${purpose(recipient?.host ?? null)}`
    : 'no answer is stored'
}

function verdictOf(file: Stored, app: App): Verdict {
  return verdictOn(file.state === 'answers' ? file.answers : [], app, app.recipient?.host ?? null)
}
