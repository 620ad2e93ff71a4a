import type { App } from '../../app/app.ts'
import { parseDsn } from '../../app/dsn.ts'
import type { Answer } from '../../consent/answer.ts'
import { answeredFor } from '../../consent/answered-for.ts'
import type { Storing } from '../../consent/store-answer.ts'
import { thaw } from '../../outbox/envelope.ts'
import { readReport } from '../../outbox/read-report.ts'
import type { Report } from '../../outbox/report.ts'
import { isFailure, reasonOf } from '../../system/failure.ts'
import type { World } from '../../system/world.ts'
import { recordAnswer } from '../record-answer.ts'
import type { Withdrawal } from '../withdraw.ts'
import { reachLine } from '../withdrawal-line.ts'

/**
 * Stores what was answered to a question, and says what that did.
 *
 * @param words - that were shown
 * @returns false if it could not be stored, which is said
 */
export function keepAnswer(
  app: App,
  world: World,
  { answer, words }: { answer: Answer['answer']; words: string },
): boolean {
  const said = { answer, recipient: answeredFor(app), words }
  const { withdrawal, ...recorded } = recordAnswer(app, world, said, meantBy(app))
  for (const line of 'stored' in recorded ? setAsideLines(recorded.stored) : [whyUnstored(recorded.error)]) {
    world.say(`askfirst: ${line}`)
  }
  for (const line of reachLines(answer, withdrawal)) {
    world.say(`askfirst: ${line}`)
  }
  return 'stored' in recorded
}

function setAsideLines({ setAside }: Storing): readonly string[] {
  return setAside === undefined ? [] : [`the earlier answer could not be read; it is kept as "${setAside}"`]
}

function whyUnstored(error: unknown): string {
  return isFailure(error) ? `${error.message}\n${error.fix}` : `Cannot store the answer: ${reasonOf(error)}`
}

function reachLines(answer: Answer['answer'], withdrawal: Withdrawal): readonly string[] {
  const line = reachLine(answer, withdrawal)
  return [
    ...(line === undefined ? [] : [line]),
    ...withdrawal.problems.map(problem => `cannot delete ${problem}`),
  ]
}

/** An answer that programs share is for one recipient, and so are the reports that it is about. */
function meantBy(app: App): ((report: Report) => boolean) | undefined {
  return app.answer === 'own' ? undefined : report => madeFor(report) === answeredFor(app)
}

/** The recipient of a report as a shared answer names it. */
function madeFor(report: Report): string | null {
  try {
    const { dsn } = thaw(readReport(report))
    return answeredFor({ answer: 'shared', ...(dsn !== undefined && { recipient: parseDsn(dsn) }) })
  } catch {
    // Nobody's: what cannot be read is not sent either.
    return '*'
  }
}
