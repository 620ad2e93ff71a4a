import type { App } from '../app/app.ts'
import { crashPromptText, promptText } from '../consent/prompt-text.ts'
import { type AskingNotes, questionText } from '../consent/question.ts'
import { givenUpText } from '../deliver/given-up.ts'
import { STATES } from '../outbox/report.ts'
import { PLAIN } from '../system/screen.ts'
import { visibleLine } from '../system/visible.ts'
import { wrap } from '../system/wrap.ts'
import type { StatusRecord } from './status-record.ts'

/**
 * The status in words: fits on a screen. Where nothing is decided, also what a launch at a terminal would ask.
 * Lines are broken for a terminal alone: another program looks for whole ones.
 *
 * @param notes - what that would say of itself
 * @returns lines of a label and what it says
 */
export function statusText(
  status: StatusRecord,
  app: App,
  notes: AskingNotes,
  { isTTY, columns = PLAIN.columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>,
): string {
  const { mode, because, recipient, files, reports, unreadable, storage, processes, given_up } = status
  const rows = [
    ...(status.app === status.tool ? [] : [['Tool', `${status.tool}, package ${status.app}`]]),
    ['Crash reports', `${mode}, because ${because}`],
    ...ruleRows(status),
    ...policyRows(status),
    ['Recipient', recipient ?? NO_RECIPIENT[app.answer]],
    ...answerRows(status),
    ['Answer file', files?.answer ?? 'none'],
    ['Reports', STATES.map(state => `${reports[state]} ${state}`).join(', ')],
    ...(given_up.length === 0 ? [] : [['Given up', givenUpText(given_up)]]),
    ['Report folder', files?.reports ?? 'none'],
    ...storageRows(storage, app),
    ...processRows(processes, app),
    ...unreadable.map(path => ['Unreadable', path]),
    ['Change', `${app.command} on|local|off|reset`],
  ]
  const lines = rows.map(([label = '', words = '']) =>
    wrap(visibleLine(words), isTTY ? columns : Number.POSITIVE_INFINITY, `${label.padEnd(LABEL_COLUMNS)} `),
  )
  const width = isTTY ? columns : PLAIN.columns
  const atCrash = app.ask === 'crash'
  const question = [
    '',
    `A ${atCrash ? 'crash' : 'launch'} at a terminal would ask:`,
    '',
    questionText(app, width, atCrash ? { ...notes, crash: ANY_CRASH } : notes),
    '',
    wrap(atCrash ? crashPromptText(app) : promptText(app), width),
  ]
  return [...lines, ...(mode === 'undecided' && storage === null ? question : [])].join('\n')
}

const ANY_CRASH = { error: '…', place: '…' } as const

type Row = readonly string[]

/** The rule that decided, by its number in the table, then those that lost, and what they would have said. */
function ruleRows({ rules }: StatusRecord): readonly Row[] {
  const numbered = rules.map((said, index) => ({ ...said, name: `${index + 1}, ${said.rule}` }))
  const decided = numbered.filter(said => said.decided).map(({ name }) => ['Decided by', `rule ${name}`])
  const lost = numbered
    .filter(said => !said.decided && said.mode !== null)
    .map(({ name, mode, because }) => `rule ${name}, would say ${mode}: ${because}`)
  return [...decided, ...lost.map((words, index) => [index === 0 ? 'Overruled' : '', words])]
}

/** A no needs no file. */
function storageRows(storage: string | null, { prefix }: App): readonly Row[] {
  return storage === null
    ? []
    : [
        ['Not storable', storage],
        ['', `nobody is asked here; for a lasting no, set ${prefix}_TELEMETRY=off in the environment`],
      ]
}

/** What that means for a person, and what the author can do. */
function processRows(processes: string | null, { command }: App): readonly Row[] {
  return processes === null
    ? []
    : [
        [
          'No processes',
          `${processes}: nothing is asked, and reports are kept; send one with "${command} send REF"`,
        ],
        ['', 'Its author finds how to mend this in the README of askfirst, "Bundled, or one executable"'],
      ]
}

function policyRows({ policy }: StatusRecord): readonly Row[] {
  const { state, path, contact, recipient, held, unknown } = policy
  if (state === 'none' || path === null) {
    return []
  }
  const whom = recipient === null ? '' : `, directs reports to ${recipient}`
  const ask = contact === null ? '' : `, contact: ${contact}`
  const made = `${held} made for another recipient than the policy's: not sent, see "send"`
  const names = unknown.map(name => JSON.stringify(name)).join(', ')
  return [
    ['Policy', `${path}${whom}${ask}`],
    ...(held === 0 ? [] : [['Held back', made]]),
    ...(unknown.length === 0 ? [] : [['', `its ${names} matches no tool that is known here`]]),
  ]
}

function answerRows({ answers }: StatusRecord): readonly Row[] {
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
