import type { App } from '../app/app.ts'
import { questionWords } from '../app/question-words.ts'
import { agentOf } from '../consent/agent.ts'
import type { Answer } from '../consent/answer.ts'
import { whyNotStored } from '../consent/askable.ts'
import { decide } from '../consent/decide.ts'
import { inputsOf } from '../consent/inputs.ts'
import { contentsText } from '../consent/question.ts'
import { readAnswers, type Stored } from '../consent/read-answers.ts'
import { ANY_RECIPIENT } from '../consent/staleness.ts'
import { rmSync } from '../system/builtin.ts'
import { Failure, isFailure } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { screenOf } from '../system/screen.ts'
import { wrap } from '../system/wrap.ts'
import type { Context } from './context.ts'
import { failIfHindered, removeTraces } from './remove.ts'
import { reachBack, reachLine, type Withdrawal } from './withdraw.ts'

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
    world.say(effectOf(answer, context.app))
  } finally {
    // What a crash wrote until the answer was there.
    sayReach(answer, together(reached, reach(answer, context)), context)
  }
  if (!locked) {
    sayIfOverruled(answer, context)
  }
  failIfHindered(reached.hindrances, context)
}

/**
 * A no needs no proof; a yes is a person's, also to one report.
 *
 * @param word - the command
 * @throws Failure `ASKFIRST_NOT_PERMITTED`
 */
export function refuseAgents(word: string, { app, world }: Context): void {
  const agent = agentOf(world)
  if (agent !== undefined) {
    throw new Failure('ASKFIRST_NOT_PERMITTED', {
      message: `Cannot take "${word}" from an AI agent: ${agent} is set, and only a person can consent`,
      fix: `Type "${app.command} ${word}" yourself, in a terminal of your own.`,
    })
  }
}

/** A yes names its recipient, and counts for that; a no counts for all. */
function recipientFor(answer: Answer['answer'], { answer: whose, recipient }: App): string | null {
  if (answer !== 'on') {
    return ANY_RECIPIENT
  }
  return recipient?.host ?? (whose === 'own' ? null : ANY_RECIPIENT)
}

function effectOf(answer: Answer['answer'], app: App): string {
  switch (answer) {
    case 'on':
      return [whatYesDoes(app), ...contentsOf(app), `To undo it: ${app.command} off`].join('\n')
    case 'local':
      return 'Crash reports will be kept on this computer, and sent only if you name one to be sent.'
    case 'off':
      return 'Crash reports are off: nothing is recorded, nothing is sent.'
  }
}

function whatYesDoes({ tool, answer, recipient }: App): string {
  if (recipient) {
    return answer === 'own'
      ? `Crash reports of ${tool} will be sent to ${recipient.host}.`
      : `Crash reports of programs that ${tool} runs will be sent to ${recipient.host}.`
  }
  return answer === 'own'
    ? `Crash reports of ${tool} will be kept on this computer: it names no recipient, so nothing is sent.`
    : 'Crash reports will be sent to recipients that you name yourself, by --dsn or MM_TELEMETRY_DSN; without one they stay on this computer.'
}

/** What a report holds, as the question says it, in English as all commands speak. */
function contentsOf(app: App): readonly string[] {
  const { columns } = screenOf(process.stderr)
  return [
    wrap(`They hold: ${contentsText({ ...app, words: {} })}.`, columns),
    wrap(`Never: ${Object.values(questionWords().never).join(', ')}.`, columns),
    `See one first: ${app.command} preview`,
  ]
}

/** What locks it is said first: what follows would read as if it held. */
function sayIfLocked(answer: Answer['answer'], { app, world }: Context): boolean {
  const { mode, rule, because } = decide(inputsOf(app, world))
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

/**
 * Where a no cannot be stored, or `local`, the yes before it goes at least: then nobody has answered, which behaves as
 * off. A no that is there for all stays: it says more.
 */
function withoutYes(answer: 'off' | 'local', failure: Failure, { app, folders, world }: Context): Failure {
  const fix = (sentence: string) =>
    new Failure(failure.code, { message: failure.message, fix: `${failure.fix}\n${sentence}` })
  const stored = readAnswers(folders.answer, world)
  if (isNoForAll(stored, app)) {
    return fix('The no that was stored before still counts: nothing is recorded or sent.')
  }
  if (stored.state === 'none' || (answer === 'local' && !hasYes(stored))) {
    return failure
  }
  const went = isRemoved(folders.answer) ? 'was removed' : 'could not be removed either'
  const { mode, because } = decide(inputsOf(app, world))
  const now =
    mode === 'on' || mode === 'local'
      ? `telemetry is ${mode}, because ${because}.`
      : 'nothing is recorded or sent, and a launch at a terminal asks again.'
  return fix(`The earlier answer ${went}: ${now}`)
}

function isRemoved(file: string): boolean {
  try {
    rmSync(file)
    return true
  } catch {
    return false
  }
}

function hasYes(stored: Stored): boolean {
  return stored.state === 'answers' && stored.answers.some(({ answer }) => answer === 'on')
}

function isNoForAll(stored: Stored, app: App): boolean {
  const last = stored.state === 'answers' ? stored.answers.at(-1) : undefined
  return last?.answer === 'off' && (app.answer === 'own' || last.recipient === ANY_RECIPIENT)
}

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
  const { mode, rule, because } = decide(inputsOf(app, world))
  if (rule !== 'answer' && mode !== answer) {
    world.say(`But here and now telemetry is ${mode}: ${because}.`)
  }
  const hindrance = answer === 'off' ? undefined : whyNotStored(folders, world)
  if (hindrance !== undefined) {
    world.say(`But no report can be stored here: ${hindrance}.`)
  }
}
