import type { App } from '../app/app.ts'
import { FIELDS_REVISION } from '../report/fields-revision.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import type { Answer } from './answer.ts'
import { answeredFor } from './answered-for.ts'
import type { Stored } from './read-answers.ts'

/** What the stored answers mean for one app and one recipient today. */
export type Verdict =
  | { readonly state: 'valid'; readonly answer: Answer }
  /** A yes that was given for something else: it asks again. */
  | { readonly state: 'stale'; readonly answer: Answer; readonly why: string }
  | { readonly state: 'unanswered' }

/**
 * Finds the answer that counts. Only a yes can grow stale, for it alone sends: a new recipient or a wider field
 * table is not what it was given for. A no stays no.
 *
 * @param answers - oldest first
 * @param app - `own` answers: the last one counts; `shared` ones: the last for this recipient, or for any
 * @param recipient - as an answer names it, or null where there is none
 */
export function verdictOn(
  answers: readonly Answer[],
  app: Pick<App, 'answer' | 'named' | 'tags'>,
  recipient: string | null,
): Verdict {
  const meant = answers.findLast(
    ({ recipient: given }) => app.answer === 'own' || given === ANY_RECIPIENT || given === recipient,
  )
  // What was typed for any recipient means those that the person names.
  const answer =
    meant && isYesForAny(meant) && app.named === false ? lastForItself(answers, recipient) : meant
  if (!answer) {
    return { state: 'unanswered' }
  }
  return isStale(answer, recipient, app)
    ? { state: 'stale', answer, why: staleness(answer, recipient) }
    : { state: 'valid', answer }
}

/** What the stored answers mean for an app and its recipient. */
export function verdictOf(
  stored: Stored,
  app: Pick<App, 'answer' | 'recipient' | 'named' | 'tags'>,
): Verdict {
  return verdictOn(stored.state === 'answers' ? stored.answers : [], app, answeredFor(app))
}

/** What was said of one recipient by itself, and not taken back since by what was said of all. */
function lastForItself(answers: readonly Answer[], recipient: string | null): Answer | undefined {
  const at = answers.findLastIndex(({ recipient: given }) => given === recipient)
  const takenBack = answers.findLastIndex(
    ({ answer, recipient: given }) => given === ANY_RECIPIENT && answer !== 'on',
  )
  return at > takenBack || answers[at]?.answer === 'off' ? answers[at] : undefined
}

function isYesForAny({ answer, recipient }: Answer): boolean {
  return answer === 'on' && recipient === ANY_RECIPIENT
}

/** Why an answer counts, in half a sentence. */
export function answeredOn({ time }: Answer): string {
  return `it was answered on ${time.slice(0, 10)}`
}

/** The recipient of an answer that a person typed: it counts for all. */
export const ANY_RECIPIENT = '*'

/**
 * Whether an answer is a yes that was given for something else: for another recipient, for fewer fields, or for fewer
 * tags of the app's own.
 */
function isStale(
  { answer, recipient: given, fields, tags }: Answer,
  recipient: string | null,
  app: Pick<App, 'tags'>,
): boolean {
  return (
    answer === 'on' &&
    ((given !== ANY_RECIPIENT && given !== recipient) ||
      fields < FIELDS_REVISION ||
      (app.tags !== undefined && ownTagsPart().tagsBeyond(tags, app).length > 0))
  )
}

function staleness({ recipient: given }: Answer, recipient: string | null): string {
  return given === ANY_RECIPIENT || given === recipient
    ? 'the stored yes was given before reports had all the fields that they have now'
    : `the stored yes was given for ${purpose(given)}, not for ${purpose(recipient)}`
}

/** What a yes is given for, in the words of a sentence. */
export function purpose(recipient: string | null): string {
  return recipient ?? 'keeping reports on this computer'
}
