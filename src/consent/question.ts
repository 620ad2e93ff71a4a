import type { App } from '../app.ts'
import { FIELDS, type FieldPart, groupsOf } from '../fields.ts'
import { allWords, filled } from '../words.ts'
import { wrap } from '../wrap.ts'

/**
 * The question's words, above the prompt: what is sent, what is not, to whom, for how long, how to change it, and
 * the keys. Rendered from the field table, whatever language it is in.
 *
 * @param app - the app whose answer is asked for
 * @param columns - width of the terminal; 0 where it does not know
 */
export function questionText(app: App, columns: number): string {
  const { texts, parts, never } = allWords(app.words)
  const fill = (text: string) => filled(text, valuesOf(app))
  const rows = [
    [
      app.recipient ? texts.sent : texts.held,
      partsOf(app)
        .map(part => parts[part])
        .join('; '),
    ],
    [texts.never, Object.values(never).join(', ')],
    [texts.kept, fill(app.recipient ? texts.keptThere : texts.keptHere)],
    [texts.change, fill(texts.changeBy)],
    ...policyRows(app),
    [texts.keys, texts.keysMean],
  ] as const
  const width = Math.max(NARROWEST_COLUMNS, Math.min(columns || WIDEST_COLUMNS, WIDEST_COLUMNS))
  const labelColumns = Math.max(...rows.map(([label]) => label.length)) + GAP_COLUMNS
  return [
    wrap(fill(intention(app)), width),
    ...rows.map(([label, words]) => wrap(words, width, `${INDENT}${label.padEnd(labelColumns)}`)),
  ].join('\n')
}

/** The prompt itself: No is the default. */
export function promptText({ words, recipient }: Pick<App, 'words' | 'recipient'>): string {
  const { question, questionHere } = allWords(words).texts
  return `${recipient ? question : questionHere} [y/N/l/?]`
}

/** What the keys mean. */
export function keysText({ words }: Pick<App, 'words'>): string {
  return allWords(words).texts.keysMean
}

const WIDEST_COLUMNS = 80
const NARROWEST_COLUMNS = 20
const INDENT = '  '
const GAP_COLUMNS = 2

/** What an administrator set is not the author's word. */
function policyRows({ policy, recipient }: App): readonly (readonly [string, string])[] {
  const redirection = policy?.redirects
    ? `your administrator directs reports to ${recipient?.host}`
    : undefined
  const contact =
    policy?.contact === undefined ? undefined : `contact of your administrator: ${policy.contact}`
  const words = [redirection, contact].filter(text => text !== undefined)
  return words.length === 0 ? [] : [['Policy', words.join('; ')]]
}

/** An answer that is not the app's own is askfirst's, which asks in English. */
function intention({ answer, recipient, words, policy }: App): string {
  const { texts } = allWords(words)
  if (answer === 'own' && policy?.redirects) {
    return 'When {name} crashes, it can report to your organisation at {recipient}.'
  }
  if (answer === 'own') {
    return recipient ? texts.send : texts.keep
  }
  return recipient
    ? 'When a program that {name} runs crashes, {name} can report it to {recipient}. The answer counts for all programs run this way.'
    : 'When a program that {name} runs crashes, {name} can keep a report on this computer; nothing is sent. The answer counts for all programs run this way.'
}

function valuesOf({ name, command, recipient, retentionDays }: App): Record<string, string> {
  const days = recipient ? retentionDays : DAYS_KEPT_HERE
  return { name, command, recipient: recipient?.host ?? '', days: String(days) }
}

const DAYS_KEPT_HERE = 90

/** The parts that the app's reports can have: those of its rows of the table, whatever words there are. */
function partsOf(app: App): readonly FieldPart[] {
  const groups = groupsOf(app)
  return [...new Set(FIELDS.filter(({ group }) => groups.includes(group)).map(({ part }) => part))]
}
