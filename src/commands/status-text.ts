import type { App } from '../app.ts'
import { promptText, questionText } from '../consent/question.ts'
import { givenUpText } from '../deliver/given-up.ts'
import { STATES } from '../outbox/report.ts'
import { wrap } from '../wrap.ts'
import { PLAIN, visible } from './screen.ts'
import type { Status } from './status.ts'

/**
 * The status in words: fits on a screen. Where nothing is decided, also what a launch at a terminal would ask.
 * Lines are broken for a terminal alone: another program looks for whole ones.
 *
 * @returns lines of a label and what it says
 */
export function statusText(
  status: Status,
  app: App,
  { isTTY, columns = PLAIN.columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
): string {
  const { mode, because, recipient, files, reports, unreadable, storage, given_up } = status
  const rows = [
    ['Crash reports', `${mode}, because ${because}`],
    ...ruleRows(status),
    ...policyRows(status),
    ['Recipient', recipient ?? NO_RECIPIENT[app.answer]],
    ...answerRows(status),
    ['Answer file', files?.answer ?? 'none'],
    ['Reports', STATES.map(state => `${reports[state]} ${state}`).join(', ')],
    ...(given_up.length === 0 ? [] : [['Given up', givenUpText(given_up)]]),
    ['Report folder', files?.reports ?? 'none'],
    ...(storage === null ? [] : [['Not storable', storage]]),
    ...unreadable.map(path => ['Unreadable', path]),
    ['Change', `${app.command} on|local|off|reset`],
  ]
  const lines = rows.map(([label = '', words = '']) =>
    wrap(visible(words), isTTY ? columns : Number.POSITIVE_INFINITY, `${label.padEnd(LABEL_COLUMNS)} `),
  )
  const question = [
    '',
    'A launch at a terminal would ask:',
    '',
    questionText(app, isTTY ? columns : PLAIN.columns),
    '',
    promptText(app),
  ]
  return [...lines, ...(mode === 'undecided' && storage === null ? question : [])].join('\n')
}

type Row = readonly string[]

/** The rule that decided, by its number in the table, then those that lost, and what they would have said. */
function ruleRows({ rules }: Status): readonly Row[] {
  const numbered = rules.map((said, index) => ({ ...said, name: `${index + 1}, ${said.rule}` }))
  const decided = numbered.filter(said => said.decided).map(({ name }) => ['Decided by', `rule ${name}`])
  const lost = numbered
    .filter(said => !said.decided && said.mode !== null)
    .map(({ name, mode, because }) => `rule ${name}, would say ${mode}: ${because}`)
  return [...decided, ...lost.map((words, index) => [index === 0 ? 'Overruled' : '', words])]
}

function policyRows({ policy }: Status): readonly Row[] {
  const { state, path, contact, recipient, held } = policy
  if (state === 'none' || path === null) {
    return []
  }
  const whom = recipient === null ? '' : `, directs reports to ${recipient}`
  const ask = contact === null ? '' : `, contact: ${contact}`
  const made = `${held} made for another recipient than the policy's: not sent, see "send"`
  return [['Policy', `${path}${whom}${ask}`], ...(held === 0 ? [] : [['Held back', made]])]
}

function answerRows({ answers }: Status): readonly Row[] {
  return answers
    .slice(0, MOST_ANSWERS)
    .map(({ answer, recipient, time }, index) => [
      index === 0 ? 'Answered' : '',
      `${answer} for ${recipient === '*' ? 'any recipient' : (recipient ?? 'this computer')}, ${time}`,
    ])
}

const NO_RECIPIENT = {
  own: 'none: reports stay on this computer',
  shared: 'none here: each program that is run has its own, or none',
} as const satisfies Record<App['answer'], string>

const MOST_ANSWERS = 5
const LABEL_COLUMNS = 14
