import type { App } from '../app/app.ts'
import type { Answer } from '../consent/answer.ts'
import { answeredFor } from '../consent/answered-for.ts'
import { decide } from '../consent/decide.ts'
import { inputsOf } from '../consent/inputs.ts'
import { ANY_RECIPIENT } from '../consent/staleness.ts'
import { whyNotStored } from '../consent/storable.ts'
import { isFailure } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { answerEffect } from './answer-effect.ts'
import type { Context } from './context.ts'
import { refuseAgents } from './refuse-agents.ts'
import { failIfHindered, removeTraces } from './remove.ts'
import { reachBack, type Withdrawal } from './withdraw.ts'
import { reachLine } from './withdrawal-line.ts'
import { withoutYes } from './without-yes.ts'

/**
 * `telemetry on|local|off`: stores what a person typed, for any recipient. Off deletes what was not sent, and local
 * keeps it here, before they are stored: what hinders the one does not hinder the other.
 *
 * @throws Failure of the store, or if something could not be deleted: the answer counts then all the same
 */
export async function changeAnswer(answer: Answer['answer'], context: Context): Promise<void> {
  const { world } = context
  if (answer !== 'off') {
    refuseAgents(answer, context)
  }
  const locked = sayIfLocked(answer, context)
  const reached = reach(answer, context)
  try {
    const setAside = store(answer, context)
    if (setAside !== undefined) {
      world.say(`The earlier answer could not be read; it is kept as "${setAside}".`)
    }
    world.say(answerEffect(answer, context.app))
  } finally {
    // What a crash wrote until the answer was there.
    sayReach(answer, together(reached, reach(answer, context)), context)
  }
  if (!locked) {
    sayIfOverruled(answer, context)
  }
  failIfHindered(reached.hindrances, context)
}

/** A yes names its recipient, and counts for that; a no counts for all. */
function recipientFor(answer: Answer['answer'], app: App): string | null {
  if (answer !== 'on') {
    return ANY_RECIPIENT
  }
  return answeredFor(app) ?? (app.answer === 'own' ? null : ANY_RECIPIENT)
}

/** What locks it is said first: what follows would read as if it held. */
function sayIfLocked(answer: Answer['answer'], { app, world }: Context): boolean {
  const { mode, rule, because } = decide(inputsOf(() => app, world))
  const isLocked = answer !== 'off' && rule === 'policy' && mode === 'off'
  if (isLocked) {
    world.say(`Telemetry is locked off: ${because}. Your answer is stored, and counts once that is lifted.`)
  }
  return isLocked
}

function store(answer: Answer['answer'], context: Context): string | undefined {
  const { app, world } = context
  try {
    return storing().storeAnswer(app, world, { answer, recipient: recipientFor(answer, app), words: null })
      .setAside
  } catch (error) {
    throw answer !== 'on' && isFailure(error) ? withoutYes(answer, error, context) : error
  }
}

const storing = late<typeof import('../consent/store-answer.ts')>(() => require('../consent/store-answer.ts'))

function reach(answer: Answer['answer'], context: Context): Withdrawal {
  const withdrawal = reachBack(answer, context.folders)
  return answer === 'off'
    ? { ...withdrawal, hindrances: [...withdrawal.hindrances, ...removeTraces(context)] }
    : withdrawal
}

function together(one: Withdrawal, other: Withdrawal): Withdrawal {
  return {
    count: one.count + other.count,
    underWay: one.underWay + other.underWay,
    arrived: one.arrived + other.arrived,
    hindrances: [...new Set([...one.hindrances, ...other.hindrances])],
  }
}

function sayReach(answer: Answer['answer'], withdrawal: Withdrawal, { world }: Context): void {
  const line = reachLine(answer, withdrawal)
  if (line !== undefined) {
    world.say(line)
  } else if (answer === 'off' && withdrawal.hindrances.length === 0) {
    world.say('There were no unsent reports to delete.')
  }
}

function sayIfOverruled(answer: Answer['answer'], { app, folders, world }: Context): void {
  const { mode, rule, because } = decide(inputsOf(() => app, world))
  if (rule !== 'answer' && mode !== answer) {
    world.say(`But here and now telemetry is ${mode}: ${because}.`)
  }
  const hindrance = answer === 'off' ? undefined : whyNotStored(folders, world)
  if (hindrance !== undefined) {
    world.say(`But no report can be stored here: ${hindrance}.`)
  }
}
