import type { App } from '../app/app.ts'
import type { Answer } from '../consent/answer.ts'
import { answeredFor } from '../consent/answered-for.ts'
import { decide } from '../consent/decide.ts'
import { inputsOf } from '../consent/inputs.ts'
import { ANY_RECIPIENT } from '../consent/staleness.ts'
import { whyNotStored } from '../consent/storable.ts'
import type { Storing } from '../consent/store-answer.ts'
import { isFailure } from '../system/failure.ts'
import { answerEffect } from './answer-effect.ts'
import type { Context } from './context.ts'
import { recordAnswer } from './record-answer.ts'
import { refuseAgents } from './refuse-agents.ts'
import { failOnProblems } from './remove.ts'
import type { Withdrawal } from './withdraw.ts'
import { reachLine } from './withdrawal-line.ts'
import { withoutYes } from './without-yes.ts'

/**
 * `telemetry on|local|off`: stores what a person typed. Off deletes what was not sent, and local keeps it here.
 *
 * @throws Failure of the store, or if something could not be deleted: the answer counts then all the same
 */
export async function changeAnswer(answer: Answer['answer'], context: Context): Promise<void> {
  const { app, world } = context
  if (answer !== 'off') {
    refuseAgents(answer, context)
  }
  const locked = sayIfLocked(answer, context)
  const said = { answer, recipient: recipientFor(answer, app), words: null }
  const { withdrawal, ...recorded } = recordAnswer(app, world, said)
  if ('stored' in recorded) {
    sayStored(answer, recorded.stored, context)
  }
  sayReach(answer, withdrawal, context)
  if ('error' in recorded) {
    const { error } = recorded
    throw answer !== 'on' && isFailure(error) ? withoutYes(answer, error, context) : error
  }
  if (!locked) {
    sayIfOverruled(answer, context)
  }
  failOnProblems(withdrawal.problems, context)
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

function sayStored(answer: Answer['answer'], { setAside }: Storing, { app, world }: Context): void {
  if (setAside !== undefined) {
    world.say(`The earlier answer could not be read; it is kept as "${setAside}".`)
  }
  world.say(answerEffect(answer, app))
}

function sayReach(answer: Answer['answer'], withdrawal: Withdrawal, { world }: Context): void {
  const line = reachLine(answer, withdrawal)
  if (line !== undefined) {
    world.say(line)
  } else if (answer === 'off' && withdrawal.problems.length === 0) {
    world.say('There were no unsent reports to delete.')
  }
}

function sayIfOverruled(answer: Answer['answer'], { app, folders, world }: Context): void {
  const { mode, rule, because } = decide(inputsOf(() => app, world))
  if (rule !== 'answer' && mode !== answer) {
    world.say(`But here and now telemetry is ${mode}: ${because}.`)
  }
  const why = answer === 'off' ? undefined : whyNotStored(folders, world)
  if (why !== undefined) {
    world.say(`But no report can be stored here: ${why}.`)
  }
}
