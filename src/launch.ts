import type { App } from './app.ts'
import { ask } from './consent/ask.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { type Decision, decide } from './consent/decide.ts'
import { debug } from './debug.ts'
import { isAnythingDue } from './deliver/due.ts'
import { SENDER_STARTS_MS } from './deliver/policy.ts'
import { rest } from './deliver/rest.ts'
import { startSender } from './deliver/start.ts'
import { reasonOf } from './failure.ts'
import { foldersOf } from './folders.ts'
import { type Ignore, monitor } from './monitor.ts'
import type { World } from './world.ts'

/** What a launch set up. */
export interface Launched {
  readonly decision: Decision
  /** Takes the listener away again. */
  readonly stop: () => void
}

/**
 * The road of a launch: decide, ask if need be, listen, and send what earlier crashes left. Nothing of it throws;
 * in doubt the program runs without telemetry.
 *
 * @param disabled - whether this launch was told to go without telemetry
 * @param ignore - what the author takes for no bug
 */
export function launch(
  app: App,
  world: World,
  { disabled = false, ignore }: { disabled?: boolean | undefined; ignore?: Ignore | undefined } = {},
): Launched {
  try {
    const decision = decideOrAsk(app, world, disabled)
    debug(app, world, () => `${decision.mode}, because ${decision.because}`)
    if (decision.mode !== 'on' && decision.mode !== 'local') {
      return { decision, stop: () => {} }
    }
    const stop = monitor({ app, world, ignore })
    if (decision.mode === 'on') {
      sendLeftovers(app, world)
    }
    return { decision, stop }
  } catch (error) {
    debug(app, world, () => `cannot start: ${reasonOf(error)}`)
    return { decision: { mode: 'off', rule: 'nobody', because: 'askfirst could not start' }, stop: () => {} }
  }
}

function decideOrAsk(app: App, world: World, disabled: boolean): Decision {
  const decision = decide(circumstancesOf(app, world, disabled))
  if (decision.rule === 'environment' && decision.because.includes('something else')) {
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

/** One launch of many at once starts a sender. Where even that cannot be noted, a sender could claim nothing. */
function sendLeftovers(app: App, world: World): void {
  const outbox = foldersOf(app)?.outbox
  if (outbox === undefined || !app.recipient || !isAnythingDue(outbox, world.now())) {
    return
  }
  try {
    rest(outbox, world.now() + SENDER_STARTS_MS)
    startSender(app, world, { outbox, occasion: 'leftovers' })
  } catch (error) {
    debug(app, world, () => `cannot start a sender: ${reasonOf(error)}`)
  }
}
