import type { App } from '../app/app.ts'
import { SHARED_TEXTS } from '../app/question-words.ts'
import { filled, questionWords } from '../app/translation.ts'
import { FIELDS, type FieldPart, groupsOf } from '../report/fields.ts'
import { ownTagsOf } from '../report/own-tags-part.ts'
import { RETENTION_DAYS } from '../report/retention.ts'
import { widthOf, wrap } from '../system/wrap.ts'
import { answeredFor } from './answered-for.ts'

/** What is to be said of this one time that the question is asked. */
export interface AskingNotes {
  /** Why it is asked again, a sentence. */
  readonly again?: string | undefined
  /** What cannot be stored here, and what to do then; in place of the sentence that says what is remembered. */
  readonly storing?: string | undefined
  /** What crashed, where a crash asks. */
  readonly crash?: CrashAtHand | undefined
}

/** What crashed, as it would be sent. */
export interface CrashAtHand {
  /** Type and message. */
  readonly error: string
  /** The innermost call. */
  readonly place: string
}

/**
 * The question's words, above the prompt: what for, what is sent, what is not, to whom, for how long, how to change it,
 * where to read more, and the keys. Rendered from the field table, whatever language it is in.
 *
 * @param app - the app whose answer is asked for
 * @param columns - width of the terminal; 0 where it does not know
 */
export function questionText(app: App, columns: number, { again, storing, crash }: AskingNotes = {}): string {
  const { texts, never } = questionWords(app.words)
  const fill = (text: string) => filled(text, valuesOf(app))
  const [keysMean, remembered] =
    crash === undefined ? [texts.keysMean, texts.remembered] : [texts.crashKeysMean, texts.crashRemembered]
  const rows = [
    ...(crash === undefined
      ? []
      : [
          [texts.error, crash.error],
          [texts.place, crash.place],
        ]),
    [app.recipient ? texts.sent : texts.held, contentsText(app)],
    [texts.never, Object.values(never).join(', ')],
    [texts.kept, fill(keptText(app, texts))],
    [texts.change, fill(texts.changeBy)],
    [texts.policy, fill(texts.policyBy)],
    ...administratorRows(app, texts),
    [texts.keys, `${keysMean}. ${storing === undefined ? remembered : ''}`.trim()],
  ].map(([label = '', words]): Row => [`${label}:`, words ?? ''])
  const width = Math.max(NARROWEST_COLUMNS, Math.min(columns || WIDEST_COLUMNS, WIDEST_COLUMNS))
  return [
    ...(again === undefined ? [] : [wrap(again, width)]),
    wrap(fill(intention(app, crash !== undefined)), width),
    ...(width < FEW_COLUMNS ? inlineRows(rows, width) : alignedRows(rows, width)),
    ...(storing === undefined ? [] : [wrap(storing, width)]),
  ].join('\n')
}

type Row = readonly [label: string, words: string]
type Texts = ReturnType<typeof questionWords>['texts']

function alignedRows(rows: readonly Row[], width: number): readonly string[] {
  const labelColumns = Math.max(...rows.map(([label]) => widthOf(label))) + GAP_COLUMNS
  return rows.map(([label, words]) =>
    wrap(words, width, `${INDENT}${label}${' '.repeat(labelColumns - widthOf(label))}`),
  )
}

/** A column of labels would leave too little beside it. */
function inlineRows(rows: readonly Row[], width: number): readonly string[] {
  return rows.map(([label, words]) => wrap(`${label} ${words}`, width, INDENT).trimStart())
}

const WIDEST_COLUMNS = 80
const FEW_COLUMNS = 60
const NARROWEST_COLUMNS = 20
const INDENT = '  '
const GAP_COLUMNS = 2

function administratorRows(app: App, texts: Texts): readonly Row[] {
  const { redirects, contact } = app.policy ?? {}
  const words = [
    ...(redirects ? [filled(texts.administratorDirects, valuesOf(app))] : []),
    ...(contact === undefined ? [] : [filled(texts.administratorContact, { contact })]),
  ]
  return words.length === 0 ? [] : [[texts.administrator, words.join('; ')]]
}

function intention({ answer, recipient, words, policy }: App, atCrash: boolean): string {
  const { texts } = questionWords(words)
  if (atCrash) {
    return policy?.redirects ? texts.crashOrganisation : recipient ? texts.crash : texts.crashHere
  }
  if (answer === 'own') {
    return policy?.redirects ? texts.sendOrganisation : recipient ? texts.send : texts.keep
  }
  return recipient ? SHARED_TEXTS.send : SHARED_TEXTS.keep
}

function keptText(app: App, { keptHere, keptThere, keptElsewhere }: Texts): string {
  if (app.recipient === undefined) return keptHere
  return isRetentionSaid(app) ? keptThere : keptElsewhere
}

/** An author says how long their own recipient keeps a report. Of another one nobody has said it. */
export function isRetentionSaid({ answer, policy }: App): boolean {
  return answer === 'own' && !policy?.redirects
}

function valuesOf(app: App): Record<string, string> {
  const { tool, command, recipient, retentionDays } = app
  const days = recipient ? retentionDays : RETENTION_DAYS
  return {
    name: tool,
    command,
    recipient: answeredFor(app) ?? '',
    days: String(days),
    here: String(RETENTION_DAYS),
  }
}

/** The tags that the app's author added, each with its values where they are few. */
function ownTagsText(app: App): readonly string[] {
  return ownTagsOf(app).map(({ name, values }) =>
    values.length > MOST_SHOWN ? name : `${name} (${values.join(', ')})`,
  )
}

/** All of them are in the policy, whose command is named below. */
const MOST_SHOWN = 5

/** All that a report can hold: a yes is for that. */
export function contentsText(app: App): string {
  const { parts } = questionWords(app.words)
  return [...partsOf(app).map(part => parts[part]), ...ownTagsText(app)].join('; ')
}

/** The parts that the app's reports can have: those of its rows of the table, whatever words there are. */
function partsOf(app: App): readonly FieldPart[] {
  const groups = groupsOf(app)
  return [...new Set(FIELDS.filter(({ group }) => groups.includes(group)).map(({ part }) => part))]
}
