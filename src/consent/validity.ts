import type { App } from '../app.ts'
import { FIELDS_REVISION } from '../revision.ts'
import type { Answer } from './answer.ts'

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
 * @param recipient - host, or null where there is none
 */
export function verdictOn(
  answers: readonly Answer[],
  app: Pick<App, 'answer'>,
  recipient: string | null,
): Verdict {
  const answer = answers.findLast(
    ({ recipient: given }) => app.answer === 'own' || given === ANY_RECIPIENT || given === recipient,
  )
  if (!answer) {
    return { state: 'unanswered' }
  }
  const why = answer.answer === 'on' ? staleness(answer, recipient) : undefined
  return why ? { state: 'stale', answer, why } : { state: 'valid', answer }
}

/** The recipient of an answer that a person typed: it counts for all. */
export const ANY_RECIPIENT = '*'

function staleness(answer: Answer, recipient: string | null): string | undefined {
  if (answer.recipient !== ANY_RECIPIENT && answer.recipient !== recipient) {
    return `the stored yes was given for ${purpose(answer.recipient)}, not for ${purpose(recipient)}`
  }
  if (answer.fields < FIELDS_REVISION) {
    return 'the stored yes was given before reports had all the fields that they have now'
  }
  return undefined
}

/** What a yes is given for, in the words of a sentence. */
export function purpose(recipient: string | null): string {
  return recipient ?? 'keeping reports on this computer'
}
