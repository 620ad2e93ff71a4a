import { dirname } from 'node:path'
import type { App } from './app.ts'
import { listFatal } from './capture/fatal-folder.ts'
import { ask } from './consent/ask.ts'
import { circumstancesOf } from './consent/circumstances.ts'
import { type Decision, decide } from './consent/decide.ts'
import { debug } from './debug.ts'
import { isAnythingDue } from './deliver/due.ts'
import { startApart, startSender } from './deliver/start.ts'
import { reasonOf } from './failure.ts'
import { foldersOf } from './folders.ts'
import { type Ignore, monitor, monitorFatal } from './monitor.ts'
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
    const { mode } = decision
    const undo = [monitor({ app, world, ignore }), monitorFatal(app, world, mode)]
    takeUpLeftovers(app, world, mode)
    return {
      decision,
      stop: () => {
        for (const stop of undo) stop()
      },
    }
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

/** What crashed earlier and is not reported yet, or reported and not sent. The process that reports starts the sender. */
function takeUpLeftovers(app: App, world: World, mode: 'on' | 'local'): void {
  const outbox = foldersOf(app)?.outbox
  if (outbox === undefined) {
    return
  }
  const [unreported] = listFatal({ app, world, outbox })
  if (unreported !== undefined) {
    startApart('recover.cjs', { app, world, cwd: dirname(unreported) })
  } else if (mode === 'on' && app.recipient && isAnythingDue(outbox, app.recipient.host, world.now())) {
    startSender(app, world, outbox)
  }
}
