import type { Answer } from '../consent/answer.ts'
import { circumstancesOf } from '../consent/circumstances.ts'
import { type Decision, decide, opinions, type RuleOpinion } from '../consent/decide.ts'
import { hindranceToStoring, NO_HOME } from '../consent/hindrance.ts'
import type { Policy } from '../consent/policy.ts'
import { type GivenUp, givenUpReports } from '../deliver/given-up.ts'
import { type Folders, foldersOf } from '../folders.ts'
import { listReports, listStrangers, type State } from '../outbox/report.ts'
import type { World } from '../world.ts'
import type { Place } from './context.ts'
import { heldBack } from './held-back.ts'
import { statusText } from './status-text.ts'

/** `status --json`: its shape is documented in docs/status-json.md, and changes only with `schema`. */
export interface Status extends Decision {
  readonly schema: 1
  readonly app: string
  /** What each rule says, in their order; one of them decided. */
  readonly rules: readonly RuleOpinion[]
  readonly policy: PolicyStatus
  /** Host of the recipient; null if there is none. */
  readonly recipient: string | null
  /** The stored answers, newest first; empty if there are none, or none that can be read. */
  readonly answers: readonly Answer[]
  /** Null where the system names no home folder. */
  readonly files: { readonly answer: string; readonly reports: string } | null
  /** Why nothing can be stored; null if it can. */
  readonly storage: string | null
  readonly reports: Readonly<Record<State, number>>
  /** Kept reports that a server refused, or that none took for a month (status null). */
  readonly given_up: readonly GivenUp[]
  /** Files in the outbox that could not be read, or are none of ours. */
  readonly unreadable: readonly string[]
}

interface PolicyStatus {
  readonly state: Policy['state']
  /** Of the policy file; where there is none, of the place where it would be. */
  readonly path: string | null
  readonly off: boolean
  /** Host that the policy directs reports to. */
  readonly recipient: string | null
  readonly contact: string | null
  /** What is wrong with the file. */
  readonly problem: string | null
  /** How many unsent reports were made for another recipient than the policy's, and are not sent. */
  readonly held: number
}

/** `telemetry status`. */
export function printStatus(json: boolean, place: Place): void {
  const status = statusOf(place)
  place.print(json ? JSON.stringify(status, undefined, 2) : statusText(status, place.app, process.stdout))
}

/** Reads the status; changes nothing. */
function statusOf({ app, world, policy }: Place): Status {
  const folders = foldersOf(app)
  const storage = hindranceIn(folders, world)
  const circumstances = {
    ...circumstancesOf(app, world),
    policy: () => policy,
    hindrance: () => storage ?? 'this command does not ask',
  }
  const stored = circumstances.stored()
  const outbox = folders?.outbox
  return {
    schema: 1,
    app: app.name,
    ...decide(circumstances),
    rules: opinions(circumstances),
    policy: policyStatus(policy, outbox),
    recipient: app.recipient?.host ?? null,
    answers: stored.state === 'answers' ? stored.answers.toReversed() : [],
    files: folders ? { answer: folders.answer, reports: folders.outbox } : null,
    storage: storage ?? null,
    reports: countsIn(outbox),
    given_up: outbox === undefined ? [] : givenUpReports(outbox),
    unreadable: outbox === undefined ? [] : listStrangers(outbox),
  }
}

function hindranceIn(folders: Folders | undefined, world: World): string | undefined {
  return folders
    ? (hindranceToStoring(folders.config, world) ?? hindranceToStoring(folders.outbox, world))
    : NO_HOME
}

function policyStatus(policy: Policy, outbox: string | undefined): PolicyStatus {
  const valid = policy.state === 'valid' ? policy : undefined
  return {
    state: policy.state,
    path: policy.path ?? null,
    off: policy.state === 'broken' || valid?.off === true,
    recipient: valid?.recipient?.host ?? null,
    contact: valid?.contact ?? null,
    problem: policy.state === 'broken' ? policy.problem : null,
    held: outbox === undefined ? 0 : heldBack(policy, outbox),
  }
}

function countsIn(outbox: string | undefined): Status['reports'] {
  const reports = outbox === undefined ? [] : listReports(outbox)
  const count = (state: State) => reports.filter(report => report.state === state).length
  return {
    kept: count('kept'),
    pending: count('pending'),
    sending: count('sending'),
    sent: count('sent'),
    unreadable: count('unreadable'),
  }
}
