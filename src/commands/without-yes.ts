import type { App } from '../app/app.ts'
import { decide } from '../consent/decide.ts'
import { inputsOf } from '../consent/inputs.ts'
import { readAnswers, type Stored } from '../consent/read-answers.ts'
import { ANY_RECIPIENT } from '../consent/staleness.ts'
import { rmSync } from '../system/builtin.ts'
import { Failure } from '../system/failure.ts'
import type { Context } from './context.ts'

/**
 * Where a no cannot be stored, or `local`, the yes before it goes at least: then nobody has answered, which behaves as
 * off. A no that is there for all stays: it says more.
 */
export function withoutYes(
  answer: 'off' | 'local',
  failure: Failure,
  { app, folders, world }: Context,
): Failure {
  const fix = (sentence: string) =>
    new Failure(failure.code, { message: failure.message, fix: `${failure.fix}\n${sentence}` })
  const stored = readAnswers(folders.answer, world)
  if (isNoForAll(stored, app)) {
    return fix('The no that was stored before still counts: nothing is recorded or sent.')
  }
  if (stored.state === 'none' || (answer === 'local' && !hasYes(stored))) {
    return failure
  }
  const went = tryRemove(folders.answer) ? 'was removed' : 'could not be removed either'
  const { mode, because } = decide(inputsOf(() => app, world))
  const now =
    mode === 'on' || mode === 'local'
      ? `telemetry is ${mode}, because ${because}.`
      : 'nothing is recorded or sent, and a launch at a terminal asks again.'
  return fix(`The earlier answer ${went}: ${now}`)
}

function tryRemove(file: string): boolean {
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
