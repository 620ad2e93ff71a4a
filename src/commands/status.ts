import type { App } from '../app.ts'
import { readAnswers } from '../consent/answer.ts'
import { circumstancesOf } from '../consent/circumstances.ts'
import { type Decision, decide } from '../consent/decide.ts'
import { QUESTION, questionText } from '../consent/question.ts'
import { type GivenUp, givenUpReports, givenUpText } from '../deliver/given-up.ts'
import { listReports, listStrangers, STATES, type State } from '../outbox/report.ts'
import type { Context } from './context.ts'

/** What is decided, which rule decided it, where the files are, how many reports wait: `status --json`. */
interface Status extends Decision {
  readonly app: string
  /** Host of the recipient; null if there is none. */
  readonly recipient: string | null
  /** The stored answers, newest first; empty if there are none, or none that can be read. */
  readonly answers: readonly { answer: string; recipient: string | null; time: string }[]
  readonly files: { readonly answer: string; readonly reports: string }
  readonly reports: Readonly<Record<State, number>>
  /** Kept reports that a server refused, or that none took for a month (status null). */
  readonly given_up: readonly GivenUp[]
  /** Files in the outbox that could not be read, or are none of ours. */
  readonly unreadable: readonly string[]
}

/** `telemetry status`. */
export function printStatus(json: boolean, context: Context): void {
  const status = statusOf(context)
  context.print(json ? JSON.stringify(status, undefined, 2) : statusText(status, context.app))
}

/** Reads the status; changes nothing. */
function statusOf({ app, world, folders }: Context): Status {
  const circumstances = circumstancesOf(app, world)
  const decision = decide({ ...circumstances, hindrance: () => 'nobody answered yet' })
  const stored = readAnswers(folders.answer, world)
  const reports = listReports(folders.outbox)
  const count = (state: State) => reports.filter(report => report.state === state).length
  return {
    app: app.name,
    ...decision,
    recipient: app.recipient?.host ?? null,
    answers: (stored.state === 'answers' ? stored.answers : [])
      .map(({ answer, recipient, time }) => ({ answer, recipient, time }))
      .reverse(),
    files: { answer: folders.answer, reports: folders.outbox },
    reports: {
      kept: count('kept'),
      pending: count('pending'),
      sending: count('sending'),
      sent: count('sent'),
      unreadable: count('unreadable'),
    },
    given_up: givenUpReports(folders.outbox),
    unreadable: listStrangers(folders.outbox),
  }
}

/** The status in words: fits on a screen. Where nothing is decided, also what a launch at a terminal would ask. */
function statusText(status: Status, app: App): string {
  const { mode, because, recipient, answers, files, reports, given_up, unreadable } = status
  const rows = [
    ['Crash reports', `${mode}, because ${because}`],
    ['Recipient', recipient ?? 'none: reports stay on this computer'],
    ...answers
      .slice(0, MOST_ANSWERS)
      .map(({ answer, recipient: given, time }, index) => [
        index === 0 ? 'Answered' : '',
        `${answer} for ${given === '*' ? 'any recipient' : (given ?? 'this computer')}, ${time}`,
      ]),
    ['Answer file', files.answer],
    ['Reports', STATES.map(state => `${reports[state]} ${state}`).join(', ')],
    ...(given_up.length > 0 ? [['Given up', givenUpText(given_up)]] : []),
    ['Report folder', files.reports],
    ...unreadable.map(path => ['Unreadable', path]),
    ['Change', `${app.command} on|local|off|reset`],
  ]
  const lines = rows.map(([label = '', words]) => `${label.padEnd(LABEL_COLUMNS)} ${words}`)
  const question = ['', 'A launch at a terminal would ask:', '', questionText(app, COLUMNS), QUESTION]
  return [...lines, ...(mode === 'undecided' ? question : [])].join('\n')
}

const MOST_ANSWERS = 5
const LABEL_COLUMNS = 14
const COLUMNS = 80
