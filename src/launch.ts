import type { App } from './app.ts'
import { ask } from './consent/ask.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { type Decision, decide } from './consent/decide.ts'
import { readPolicy, underPolicy } from './consent/policy.ts'
import { type Circumstances, orderedMode } from './consent/rules.ts'
import { debug } from './debug.ts'
import { reasonOf } from './failure.ts'
import { attend } from './monitor.ts'
import { type Ignore, idle, standingReporter, type Telemetry } from './reporter.ts'
import type { World } from './world.ts'

/**
 * The road of a launch: decide, ask if need be, listen, and send what earlier crashes left. Nothing of it throws;
 * in doubt the program runs without telemetry.
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
  try {
    const policy = readPolicy(declared, world)
    const app = underPolicy(declared, policy)
    const circumstances = { ...circumstancesOf(app, world, disabled), policy: () => policy }
    const decision = decideOrAsk(circumstances)
    debug(app, world, () => `${decision.mode}, because ${decision.because}`)
    if (decision.mode !== 'on' && decision.mode !== 'local') {
      return standAside(decision)
    }
    standingReporter()?.telemetry.stop()
    const outbox = circumstances.folders?.outbox
    return attend({ app, world, subject: () => ({ app, world }), ignore, outbox }, decision.mode)
  } catch (error) {
    debug(declared, world, () => `cannot start: ${reasonOf(error)}`)
    return idle({ mode: 'off', because: 'askfirst could not start' })
  }
}

/** A no silences who reported for this program before; where nobody answered, they go on. */
function standAside({ mode, because }: Decision): Telemetry {
  const standing = standingReporter()
  if (standing && mode === 'undecided') {
    return standing.telemetry
  }
  standing?.telemetry.stop()
  return idle({ mode, because })
}

function decideOrAsk(circumstances: Circumstances): Decision {
  const { app, world, disabled } = circumstances
  const decision = decide(circumstances)
  if (decision.rule === 'environment' && orderedMode(circumstances) === 'unknown') {
    world.say(`askfirst: ${decision.because}; telemetry is off for this launch`)
  }
  if (decision.rule !== 'terminal') {
    return decision
  }
  ask(app, world)
  return decide({
    ...circumstancesOf(app, world, disabled),
    hindrance: () => 'the question was not answered',
  })
}
