import { prefixOf } from '../app/identity.ts'
import type { World } from '../system/world.ts'
import type { Answer } from './answer.ts'
import type { Inputs } from './inputs.ts'
import type { Status } from './opinion.ts'
import { nameOf } from './policy.ts'
import { answeredOn, verdictOf } from './staleness.ts'
import { whyUnheard } from './unheard.ts'

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
  opinion: (inputs: Inputs) => Status | undefined
}[]

function administrator({ policy }: Inputs): Status | undefined {
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
function doNotTrack({ world }: Inputs): Status | undefined {
  const values = [world.env.DO_NOT_TRACK, world.envNow.DO_NOT_TRACK]
  return values.some(value => value && value !== '0')
    ? { mode: 'off', because: 'DO_NOT_TRACK is set' }
    : undefined
}

function switchedOff({ app, world, disabled }: Inputs): Status | undefined {
  if (disabled) {
    return { mode: 'off', because: 'this launch was told to go without telemetry' }
  }
  // Where no tool may report, the next rule says so, and who this one is need not be looked up.
  const misconfigured = noBy(FOR_EVERY_TOOL, world) ? undefined : app().misconfigured
  return misconfigured === undefined ? undefined : { mode: 'off', because: misconfigured }
}

/**
 * A no of the environment counts for every tool, whenever it was set. A yes counts for the tool whose prefix it has, if
 * the process was started with it, beats no stored no and is no agent's; a yes to sending means recipients that the person
 * names.
 */
function environment(inputs: Inputs): Status | undefined {
  const order = orderOf(inputs)
  if (order === undefined) {
    return undefined
  }
  switch (order.mode) {
    case 'unknown':
      return { mode: 'off', because: `${order.name} is set to something else than on, local or off` }
    case 'off':
      return { mode: 'off', because: `${order.name}=off is set` }
    default:
      return mayBeNo(inputs) ||
        whyUnheard(order, inputs.world) !== undefined ||
        (order.mode === 'on' && inputs.app().named === false)
        ? undefined
        : { mode: order.mode, because: `${order.name}=${order.mode} is set` }
  }
}

/** What the environment says of an app, and by which variable. A no may name the command that was launched as well. */
export function orderOf({
  app,
  world,
}: Pick<Inputs, 'app' | 'world'>):
  | { readonly name: string; readonly mode: Answer['answer'] | 'unknown' }
  | undefined {
  const ofAll = noBy(FOR_EVERY_TOOL, world)
  if (ofAll) {
    return ofAll
  }
  const { prefix, tool } = app()
  const own = `${prefix}_TELEMETRY`
  const yes = world.env[own]
  return (
    noBy(own, world) ??
    noBy(`${prefixOf(tool)}_TELEMETRY`, world) ??
    (yes === 'on' || yes === 'local' ? { name: own, mode: yes } : undefined)
  )
}

function noBy(
  name: string,
  { env, envNow }: World,
): { readonly name: string; readonly mode: 'off' | 'unknown' } | undefined {
  const no = [env[name], envNow[name]].find(value => value && value !== 'on' && value !== 'local')
  return no ? { name, mode: no === 'off' ? no : 'unknown' } : undefined
}

/** That of `askfirst run`, where it says no. */
const FOR_EVERY_TOOL = 'MM_TELEMETRY'

/** Whether a no is stored; or a file that cannot be read, which may hold one. */
function mayBeNo({ app, stored }: Inputs): boolean {
  const file = stored()
  if (file.state === 'broken') {
    return !file.hasNoNo
  }
  const verdict = verdictOf(file, app())
  return verdict.state === 'valid' && verdict.answer.answer === 'off'
}

function testRunner({ world: { env, envNow } }: Inputs): Status | undefined {
  const name = TEST_RUNNER_VARIABLES.find(variable => (env[variable] ?? envNow[variable]) !== undefined)
  if (name !== undefined) {
    return { mode: 'off', because: `a test runner is at work: ${name} is set` }
  }
  return env.NODE_ENV === 'test' || envNow.NODE_ENV === 'test'
    ? { mode: 'off', because: 'NODE_ENV=test is set' }
    : undefined
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

function storedAnswer({ app, stored }: Inputs): Status | undefined {
  const verdict = verdictOf(stored(), app())
  return verdict.state === 'valid'
    ? { mode: verdict.answer.answer, because: answeredOn(verdict.answer) }
    : undefined
}

function askable({ whyNotAskable }: Inputs): Status | undefined {
  return whyNotAskable() === undefined ? { mode: 'undecided', because: 'nobody answered yet' } : undefined
}
