import type { App } from '../app/app.ts'
import { packageAbove } from '../app/package-json.ts'
import type { Ignore } from '../capture/ignored-errors.ts'
import { type Decision, decide } from '../consent/decide.ts'
import { type Inputs, inputsOf } from '../consent/inputs.ts'
import { underPolicy } from '../consent/policy.ts'
import { readPolicy } from '../consent/read-policy.ts'
import { orderOf } from '../consent/rules.ts'
import { existsSync, join } from '../system/builtin.ts'
import { debug } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { isMarked, MARK } from '../system/mark.ts'
import type { World } from '../system/world.ts'
import { activeReporter, idle, type Telemetry } from './active-reporter.ts'
import { removePast } from './leftovers.ts'
import { listen } from './listen.ts'

/**
 * One launch: decide, ask if need be, listen, and send what earlier crashes left. Nothing of it throws; in doubt the
 * program runs without telemetry.
 *
 * @param declared - as its author declared it
 * @param disabled - whether this launch was told to go without telemetry
 * @param ignore - what the author takes for no bug
 */
export function launch(
  declared: App,
  world: World,
  { disabled = false, ignore }: { disabled?: boolean | undefined; ignore?: Ignore | undefined } = {},
): Telemetry {
  if (isMarked()) {
    return idle({ mode: 'off', because: `${MARK} is set` })
  }
  try {
    const policy = readPolicy(declared, world)
    const app = underPolicy(declared, policy)
    const inputs = { ...inputsOf(app, world, disabled), policy: () => policy }
    tellAuthor(declared, world)
    const { mode, because, rule } = decideOrAsk(inputs)
    debug(app, world, () => `${mode}, because ${because}`)
    const outboxOf = () => inputs.folders()?.outbox
    if (rule === 'terminal' && !activeReporter()) {
      // Somebody can be asked, and is to be at a crash.
      return listen({ app, world, ignore, outbox: outboxOf() }, 'undecided')
    }
    if (mode !== 'on' && mode !== 'local') {
      // First of all the no: whatever fails after it, nobody listens any more.
      const telemetry = goWithout({ mode, because })
      const outbox = rule === 'answer' ? outboxOf() : undefined
      if (outbox !== undefined) {
        removePast({ app, world, outbox })
      }
      return telemetry
    }
    activeReporter()?.telemetry.stop()
    return listen({ app, world, ignore, outbox: outboxOf() }, mode)
  } catch (error) {
    debug(declared, world, () => `cannot start: ${reasonOf(error)}`)
    return idle({ mode: 'off', because: 'askfirst could not start' })
  }
}

/** What only the author can mend is said in a checkout, at each launch; to others it is nothing but `off`. */
function tellAuthor({ misconfigured, entry }: App, world: World): void {
  const folder = misconfigured === undefined ? undefined : packageAbove(entry)?.folder
  if (folder !== undefined && existsSync(join(folder, '.git'))) {
    world.say(`askfirst: ${misconfigured}; telemetry is off until start() gets another`)
  }
}

/** If the answer is no, stop the active reporter. If nobody answered, leave it running. */
function goWithout({ mode, because }: Pick<Decision, 'mode' | 'because'>): Telemetry {
  const active = activeReporter()
  if (active && mode === 'undecided') {
    return active.telemetry
  }
  active?.telemetry.stop()
  return idle({ mode, because })
}

function decideOrAsk(inputs: Inputs): Decision {
  const { app, world, disabled } = inputs
  const decision = decide(inputs)
  if (decision.rule === 'environment' && orderOf(inputs)?.mode === 'unknown') {
    world.say(`askfirst: ${decision.because}; telemetry is off for this launch`)
  }
  if (decision.rule !== 'terminal' || app.ask === 'crash') {
    return decision
  }
  question().ask(app, world)
  return decide({ ...inputsOf(app, world, disabled), whyNotAskable: () => 'the question was not answered' })
}

const question = late<typeof import('../consent/ask.ts')>(() => require('../consent/ask.ts'))
