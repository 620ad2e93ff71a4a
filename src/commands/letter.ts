import { styleText } from 'node:util'
import { type Receipt, readReceipt } from '../deliver/receipt.ts'
import type { CrashEvent, ExceptionValue, Frame } from '../event.ts'
import { type Frozen, sha256 } from '../outbox/envelope.ts'
import { referenceOf } from '../outbox/name.ts'
import type { Report } from '../outbox/report.ts'
import { USER_CODE } from '../scrub/frames.ts'
import { PLACEHOLDER } from '../scrub/placeholder.ts'
import { wrap } from '../wrap.ts'
import { type Screen, visible } from './screen.ts'
import { takenOut } from './taken-out.ts'
import { ago, onTheClock } from './when.ts'

/** What a letter about a report needs to know besides its content. */
export interface Occasion {
  readonly screen: Screen
  /** Milliseconds since 1970. */
  readonly now: number
  /** Where it lies; undefined for one that was never stored. */
  readonly report?: Report
}

/** A report, for a person to read: all that is in it, what was taken out, and what became of it. */
export function letterOf(frozen: Frozen, { screen, now, report }: Occasion): string {
  const { event } = frozen
  const columns = Math.min(screen.columns, WIDEST_COLUMNS)
  const write = (words: string, label = '') => wrap(visible(words), columns, label)
  const text = [
    write(openingOf(event, now)),
    '',
    ...event.exception.values
      .toReversed()
      .flatMap((value, index) => [
        write(errorText(value, index === 0)),
        ...(value.stacktrace?.frames.toReversed() ?? []).map(frame => write(frameText(frame), '    at ')),
      ]),
    '',
    ...[...factsOf(event), ...fateOf(frozen, report, now)].map(([label, words]) =>
      write(words, label.padEnd(LABEL_COLUMNS)),
    ),
  ].join('\n')
  return screen.colours ? painted(text) : text
}

const WIDEST_COLUMNS = 80
const LABEL_COLUMNS = 13

/** A label, and what it stands for. */
export type Fact = readonly [label: string, words: string]

/** The first sentence: what happened, and when. */
export function openingOf({ release, level, timestamp }: CrashEvent, now: number | undefined): string {
  return `${release} ${level === 'fatal' ? 'crashed' : 'reported an error'} ${moment(timestamp * 1000, now)}.`
}

/** @param now - undefined where the words are to stay true */
function moment(time: number, now: number | undefined): string {
  return now === undefined ? onTheClock(time) : `${ago(time, now)}, ${onTheClock(time)}`
}

/** What happened, in a line: the outermost error and the first line of its message. */
export function subjectOf({ exception }: CrashEvent): string {
  const outermost = exception.values.at(-1)
  return outermost ? `${outermost.type}: ${outermost.value.split('\n')[0]}` : ''
}

/** One error of a chain: how it came, what it is, and what the system said. */
export function errorText({ mechanism, type, value }: ExceptionValue, outermost: boolean): string {
  const role = outermost ? '' : `${mechanism.source ?? 'cause'}: `
  const system = [mechanism.data?.code, mechanism.data?.syscall].filter(part => part !== undefined).join(', ')
  return `${role}${type}: ${value}${system === '' ? '' : ` (${system})`}`
}

/** `load (app:///dist/load.js:12:7)`, as V8 writes it. */
export function frameText({ filename, function: name, lineno, colno }: Frame): string {
  const place = [filename, lineno, colno].filter(part => part !== undefined).join(':')
  return name === undefined ? place : `${name} (${place})`
}

/** What is in a report besides the error. */
function factsOf({ event_id, release, environment, tags, contexts, ...event }: CrashEvent): readonly Fact[] {
  const { os, runtime, device, launch } = contexts
  const kind = [environment, tags.installation, tags.commit].filter(part => part !== undefined).join(', ')
  const modules = Object.entries(event.modules ?? {}).map(([name, version]) => `${name} ${version}`)
  const system = os.version === undefined ? os.name : `${os.name} ${os.version}`
  return [
    ['Reference', `${referenceOf(event_id)} (${event_id})`],
    ['Program', `${release} (${kind})`],
    ['Launched as', launch.command],
    ['Runs on', `${system}, Node.js ${runtime.version}`],
    ...(contexts.crash_loop?.left_out === undefined
      ? []
      : ([['Like it', likeIt(contexts.crash_loop.left_out)]] as const)),
    ...(device === undefined ? [] : ([['Computer', deviceText(device)]] as const)),
    ['Packages', modules.join(', ') || 'none'],
    ['Session', event.user.id],
    ...(event.server_name === undefined ? [] : ([['Hostname', event.server_name]] as const)),
    ['Taken out', takenOut({ event_id, release, environment, tags, contexts, ...event })],
  ]
}

function likeIt(count: number): string {
  return `${count} crash${count === 1 ? '' : 'es'} before, only counted`
}

function deviceText(device: NonNullable<CrashEvent['contexts']['device']>): string {
  const { arch, cpu_description, free_memory, memory_size } = device
  return [
    cpu_description,
    arch,
    ...(memory_size === undefined ? [] : [`${memory_size} bytes of memory`]),
    ...(free_memory === undefined ? [] : [`${free_memory} free`]),
  ].join(', ')
}

/** Whom a report is for, what became of it, and the digest of its bytes. */
export function fateOf(
  { bytes, dsn }: Frozen,
  report: Report | undefined,
  now: number | undefined,
): readonly Fact[] {
  const receipt = report && readReceipt(report)
  return [
    ['Meant for', dsn === undefined ? 'nobody: there was no recipient' : new URL(dsn).host],
    ...(report ? ([['State', STATE_TEXTS[report.state]]] as const) : []),
    ...(receipt ? ([['Answer', answerText(receipt, now)]] as const) : []),
    ['SHA-256', sha256(bytes)],
    ['', `of ${bytes.length} bytes`],
  ]
}

const STATE_TEXTS = {
  kept: 'kept on this computer; it is sent only if you name it',
  pending: 'pending: it is to be sent',
  sending: 'being sent',
  sent: 'sent',
  unreadable: 'set aside: it cannot be read',
} as const satisfies Record<Report['state'], string>

function answerText({ host, status, eventId, time }: Receipt, now: number | undefined): string {
  const when = moment(Date.parse(time), now)
  if (status === null) {
    return `none of ${host} within 30 days; given up ${when}`
  }
  return `${host} answered ${status}, ${when}${eventId === null ? '' : `, and calls it ${eventId}`}`
}

/** The first line is the subject; what was taken out stands out. */
function painted(text: string): string {
  return text
    .replace(/^.*/, line => styleText('bold', line))
    .replaceAll(PLACEHOLDER, styleText('yellow', PLACEHOLDER))
    .replaceAll(USER_CODE, styleText('yellow', USER_CODE))
}
