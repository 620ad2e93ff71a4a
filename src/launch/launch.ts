import type { App } from '../app/app.ts'
import { packageAbove } from '../app/package-json.ts'
import type { Ignore } from '../capture/ignored-errors.ts'
import { type Decision, decide } from '../consent/decide.ts'
import { type Inputs, inputsOf } from '../consent/inputs.ts'
import { underPolicy } from '../consent/policy.ts'
import { readPolicy } from '../consent/read-policy.ts'
import { orderOf } from '../consent/rules.ts'
import { existsSync, join } from '../system/builtin.ts'
import { debug, isDebugged } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { isMarked, MARK } from '../system/mark.ts'
import type { World } from '../system/world.ts'
import { activeReporter, idle, type Launched } from './active-reporter.ts'
import { removePast } from './leftovers.ts'
import { listen } from './listen.ts'

/**
 * One launch: decide, ask if need be, listen, and send what earlier crashes left. Nothing of it throws; in doubt the
 * program runs without telemetry.
 *
 * @param declared - as its author declared it; looked up only where a rule asks, or something listens
 * @param disabled - whether this launch was told to go without telemetry
 * @param ignore - what the author takes for no bug
 */
export function launch(
  declared: () => App,
  world: World,
  { disabled = false, ignore }: { disabled?: boolean | undefined; ignore?: Ignore | undefined } = {},
): Launched {
  if (isMarked()) {
    return off(`${MARK} is set`)
  }
  try {
    const policy = readPolicy(declared, world)
    const app = late(() => underPolicy(declared(), policy))
    const inputs = { ...inputsOf(app, world, disabled), policy: () => policy }
    const decision = decideOrAsk(inputs)
    tell(decision, inputs)
    const { mode, because, rule } = decision
    const options = () => ({ app: app(), world, ignore, outbox: inputs.folders()?.outbox })
    if (rule === 'terminal' && !activeReporter()) {
      // Somebody can be asked, and is to be at a crash.
      return listen(options(), 'undecided')
    }
    if (mode !== 'on' && mode !== 'local') {
      // First of all the no: whatever fails after it, nobody listens any more.
      const launched = goWithout({ mode, because })
      if (rule === 'answer') {
        removePast(options())
      }
      return launched
    }
    activeReporter()?.telemetry.stop()
    return listen(options(), mode)
  } catch (error) {
    debug({ prefix: 'MM' }, world, () => `cannot start: ${reasonOf(error)}`)
    return off('askfirst could not start')
  }
}

/** What only the author can mend is said in a checkout, at each launch; to others it is nothing but `off`. */
function tell({ mode, because, rule }: Decision, { app, world, disabled }: Inputs): void {
  if (rule === 'switch' && !disabled && isCheckout(app())) {
    world.say(`askfirst: ${because}; telemetry is off until start() gets another`)
  }
  if (isDebugged(world)) {
    debug(app(), world, () => `${mode}, because ${because}`)
  }
}

function isCheckout({ entry }: App): boolean {
  const folder = packageAbove(entry)?.folder
  return folder !== undefined && existsSync(join(folder, '.git'))
}

function off(because: string): Launched {
  return { telemetry: idle({ mode: 'off', because }), isActive: false }
}

/** If the answer is no, stop the active reporter. If nobody answered, leave it running. */
function goWithout({ mode, because }: Pick<Decision, 'mode' | 'because'>): Launched {
  const active = activeReporter()
  if (active && mode === 'undecided') {
    return { telemetry: active.telemetry, isActive: true }
  }
  active?.telemetry.stop()
  return { telemetry: idle({ mode, because }), isActive: false }
}

function decideOrAsk(inputs: Inputs): Decision {
  const { app, world, disabled } = inputs
  const decision = decide(inputs)
  if (decision.rule === 'environment' && orderOf(inputs)?.mode === 'unknown') {
    world.say(`askfirst: ${decision.because}; telemetry is off for this launch`)
  }
  if (decision.rule !== 'terminal' || app().ask === 'crash') {
    return decision
  }
  question().ask(app(), world)
  return decide({ ...inputsOf(app, world, disabled), whyNotAskable: () => 'the question was not answered' })
}

const question = late<typeof import('../consent/ask.ts')>(() => require('../consent/ask.ts'))
