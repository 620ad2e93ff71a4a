import { dirname } from 'node:path'
import type { App } from './app.ts'
import { listFatal } from './capture/fatal-folder.ts'
import { ask } from './consent/ask.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { type Decision, decide } from './consent/decide.ts'
import { readPolicy, underPolicy } from './consent/policy.ts'
import { type Circumstances, orderedMode } from './consent/rules.ts'
import { debug } from './debug.ts'
import { isAnythingDue, isAnythingTooOld } from './deliver/due.ts'
import { SENDER_STARTS_MS } from './deliver/policy.ts'
import { rest } from './deliver/rest.ts'
import { startApart, startSender } from './deliver/start.ts'
import { reasonOf } from './failure.ts'
import { foldersOf } from './folders.ts'
import { monitor } from './monitor.ts'
import { type Ignore, type Status, standingReporter, type Telemetry } from './reporter.ts'
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
    const decision = decideOrAsk({ ...circumstancesOf(app, world, disabled), policy: () => policy })
    debug(app, world, () => `${decision.mode}, because ${decision.because}`)
    if (decision.mode !== 'on' && decision.mode !== 'local') {
      return standAside(decision)
    }
    const { mode } = decision
    const telemetry = monitor({ app, world, ignore }, mode)
    attemptLeftovers(app, world, mode)
    return telemetry
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

function idle(status: Status): Telemetry {
  return { capture: () => undefined, status: () => status, stop: () => {} }
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

/** What hinders this does not keep a crash from being reported. */
function attemptLeftovers(app: App, world: World, mode: 'on' | 'local'): void {
  try {
    takeUpLeftovers(app, world, mode)
  } catch (error) {
    debug(app, world, () => `cannot take up what earlier crashes left: ${reasonOf(error)}`)
  }
}

/** What crashed earlier and is not reported yet, or reported and not sent. The process that reports starts the sender. */
function takeUpLeftovers(app: App, world: World, mode: 'on' | 'local'): void {
  const outbox = foldersOf(app)?.outbox
  if (outbox === undefined) {
    return
  }
  const [unreported] = listFatal({ app, world, outbox })
  if (unreported !== undefined) {
    startApart('recover.cjs', { app, world, cwd: dirname(unreported) })
  } else if (mode === 'on' && app.recipient && isAnythingDue(outbox, world.now())) {
    // One launch of many at once starts a sender. Where even that cannot be noted, a sender could claim nothing.
    rest(outbox, world.now() + SENDER_STARTS_MS)
    startSender(app, world, { outbox, occasion: 'leftovers' })
  } else if (isAnythingTooOld(outbox, world.now())) {
    startSender(app, world, { outbox, occasion: 'leftovers' })
  }
}
