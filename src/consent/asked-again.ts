import type { App } from '../app/app.ts'
import { filled, questionWords } from '../app/translation.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { visibleLine } from '../system/visible.ts'
import type { Answer } from './answer.ts'
import { answeredFor } from './answered-for.ts'
import type { Stored } from './read-answers.ts'
import { ANY_RECIPIENT, verdictOf } from './staleness.ts'

/** @returns why the question is asked again, a sentence; undefined if it was never answered */
export function whyAskedAgain(app: App, stored: Stored): string | undefined {
  const why = sentenceOn(app, stored)
  // It quotes a file.
  return why === undefined ? undefined : visibleLine(why)
}

function sentenceOn(app: App, stored: Stored): string | undefined {
  const { texts } = questionWords(app.words)
  if (stored.state === 'broken') {
    return filled(texts.againBroken, { command: app.command })
  }
  const verdict = verdictOf(stored, app)
  const answer = verdict.state === 'unanswered' ? lastOf(stored) : verdict.answer
  if (answer === undefined) {
    return undefined
  }
  const recipient = answeredFor(app)
  const date = answer.time.slice(0, 10)
  return answer.recipient === recipient || (answer.recipient === ANY_RECIPIENT && app.named !== false)
    ? filled(texts.againFields, { date, added: addedSince(answer, app) })
    : filled(texts.againRecipient, {
        date,
        former: meantBy(answer, texts),
        recipient: recipient ?? texts.onlyHere,
      })
}

/** An answer that programs share was for other recipients. */
function lastOf(stored: Stored): Answer | undefined {
  return stored.state === 'answers' ? stored.answers.at(-1) : undefined
}

/** An answer for any recipient is askfirst's own, which asks in English. */
function meantBy({ recipient }: Answer, { onlyHere }: { onlyHere: string }): string {
  return recipient === ANY_RECIPIENT ? 'recipients that you name yourself' : (recipient ?? onlyHere)
}

function addedSince({ fields, tags }: Answer, app: App): string {
  const added = Object.entries(questionWords(app.words).added).filter(
    ([revision]) => Number(revision) > fields,
  )
  return [
    ...added.map(([, words]) => words),
    ...(app.tags === undefined ? [] : ownTagsPart().tagsBeyond(tags, app)),
  ].join('; ')
}
