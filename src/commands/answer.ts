import type { Answer } from '../consent/answer.ts'
import { circumstancesOf } from '../consent/circumstances.ts'
import { decide } from '../consent/decide.ts'
import { storeAnswer } from '../consent/store.ts'
import { ANY_RECIPIENT } from '../consent/validity.ts'
import { listReports } from '../outbox/report.ts'
import type { Context } from './context.ts'
import { removeReports, removeTraces } from './remove.ts'

/**
 * `telemetry on|local|off`: stores what a person typed, for any recipient. Off also deletes what was not sent.
 *
 * @throws Failure of the store, or if something could not be deleted: the answer counts then all the same
 */
export function changeAnswer(answer: Answer['answer'], context: Context): void {
  const { app, world } = context
  const { setAside } = storeAnswer(app, world, { answer, recipient: ANY_RECIPIENT, words: null })
  if (setAside !== undefined) {
    world.say(`The earlier answer could not be read; it is kept as "${setAside}".`)
  }
  world.say(EFFECTS[answer])
  if (answer === 'off') {
    world.say(deletionLine(deleteUnsent(context)))
  }
  sayIfOverruled(answer, context)
}

const EFFECTS = {
  on: 'Crash reports will be sent.',
  local: 'Crash reports will be kept on this computer, and sent only if you name one to be sent.',
  off: 'Crash reports are off: nothing is recorded, nothing is sent.',
} as const satisfies Record<Answer['answer'], string>

function deleteUnsent(context: Context): number {
  const unsent = listReports(context.folders.outbox, ['kept', 'pending', 'sending', 'unreadable'])
  removeReports(unsent, context)
  removeTraces(context)
  return unsent.length
}

function deletionLine(count: number): string {
  return count === 0
    ? 'There were no unsent reports to delete.'
    : `Deleted ${count} unsent report${count === 1 ? '' : 's'}.`
}

function sayIfOverruled(answer: Answer['answer'], { app, world }: Context): void {
  const { mode, rule, because } = decide(circumstancesOf(app, world))
  if (rule !== 'answer' && mode !== answer) {
    world.say(`But here and now telemetry is ${mode}: ${because}.`)
  }
}
