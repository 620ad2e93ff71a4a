import type { App } from '../app/app.ts'
import { type Folders, foldersOf } from '../app/folders.ts'
import type { Answer } from '../consent/answer.ts'
import { whyNoFolders, whyNotHere } from '../consent/askable.ts'
import { type Decision, decide, opinions, type RuleOpinion } from '../consent/decide.ts'
import { inputsOf } from '../consent/inputs.ts'
import type { Policy } from '../consent/policy.ts'
import { whyNotStored } from '../consent/storable.ts'
import { type GivenUp, givenUpReports } from '../deliver/given-up.ts'
import { listReports, listStrangers, type State } from '../outbox/report.ts'
import type { World } from '../system/world.ts'
import type { Place } from './context.ts'
import { heldBack } from './held-back.ts'
import { unknownEntries } from './policy-entries.ts'

/** `status --json`: its shape is documented in docs/status-json.md, and changes only with `schema`. */
export interface StatusRecord extends Decision {
  readonly schema: 1
  /** Whole name of its package. */
  readonly app: string
  /** What people type. */
  readonly tool: string
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
  /** Why no process of ours can be started, so that nothing is asked and reports are kept; null if one can. */
  readonly processes: string | null
  readonly reports: Readonly<Record<State, number>>
  /** Kept reports that a server refused, or that none took until they were given up (status null). */
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
  /** Names in `apps` that mean no tool that is known here. */
  readonly unknown: readonly string[]
}

/** Reads the status; changes nothing. */
export function statusOf({ app, world, policy }: Place): StatusRecord {
  const folders = foldersOf(app, world)
  const storage = whyNoStorage(app, folders, world)
  const inputs = {
    ...inputsOf(() => app, world),
    policy: () => policy,
    whyNotAskable: () => storage ?? whyNotHere(world) ?? 'this command does not ask',
  }
  const stored = inputs.stored()
  const outbox = folders?.outbox
  return {
    schema: 1,
    app: app.name,
    tool: app.tool,
    ...decide(inputs),
    rules: opinions(inputs),
    policy: { ...policyStatus(policy, outbox), unknown: unknownEntries(policy, app, world) },
    recipient: app.recipient?.host ?? null,
    answers: stored.state === 'answers' ? stored.answers.toReversed() : [],
    files: folders ? { answer: folders.answer, reports: folders.outbox } : null,
    storage: storage ?? null,
    processes: world.whyNoOwnProcess() ?? null,
    reports: countsIn(outbox),
    given_up: outbox === undefined ? [] : givenUpReports(outbox),
    unreadable: outbox === undefined ? [] : listStrangers(outbox),
  }
}

function whyNoStorage(app: App, folders: Folders | undefined, world: World): string | undefined {
  return folders ? whyNotStored(folders, world) : whyNoFolders(app)
}

function policyStatus(policy: Policy, outbox: string | undefined): Omit<PolicyStatus, 'unknown'> {
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

function countsIn(outbox: string | undefined): StatusRecord['reports'] {
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
