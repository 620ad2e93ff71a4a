import type { Frozen } from '../outbox/envelope.ts'
import type { Report } from '../outbox/report.ts'
import type { CrashEvent, ExceptionValue } from '../report/event.ts'
import { referenceOf } from '../report/event-id.ts'
import { frameText } from '../report/frame-text.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { runtimeText } from '../report/runtime.ts'
import { USER_CODE } from '../scrub/frames.ts'
import { builtin } from '../system/builtin.ts'
import type { Screen } from '../system/screen.ts'
import { visible, visibleLine } from '../system/visible.ts'
import { wrap } from '../system/wrap.ts'
import { type Fact, fateOf } from './fate.ts'
import { redactionSummary } from './redaction-summary.ts'
import { originOf, saidBy } from './said-by.ts'
import { unlistedFacts } from './unlisted.ts'
import { moment } from './when.ts'

/** What the text about a report needs to know besides its content. */
export interface Occasion {
  readonly screen: Screen
  /** Milliseconds since 1970. */
  readonly now: number
  /** Where it lies; undefined for one that was never stored. */
  readonly report?: Report
}

/** A report, for a person to read: all that is in it, what was taken out, and what became of it. */
export function reportText(frozen: Frozen, { screen, now, report }: Occasion): string {
  const { event } = frozen
  const columns = Math.min(screen.columns, WIDEST_COLUMNS)
  const write = (words: string, label = '') => wrap(words, columns, label)
  const writeLine = (words: string, label = '') => write(visibleLine(words), label)
  const text = [
    writeLine(openingOf(event, now)),
    '',
    ...event.exception.values
      .toReversed()
      .flatMap((value, index) => [
        write(errorText(value, index === 0)),
        ...(value.stacktrace?.frames.toReversed() ?? []).map(frame =>
          writeLine(frameText(frame), `  ${originOf(frame).padEnd(ORIGIN_COLUMNS)} at `),
        ),
      ]),
    '',
    ...[...factsOf(event), ...unlistedFacts(frozen), ...fateOf(frozen, report, now)].map(([label, words]) =>
      writeLine(words, label.padEnd(LABEL_COLUMNS)),
    ),
  ].join('\n')
  return screen.colours ? painted(text) : text
}

const WIDEST_COLUMNS = 80
const LABEL_COLUMNS = 13
const ORIGIN_COLUMNS = 'other file'.length

/** The first sentence: what happened, and when. */
export function openingOf({ release, level, timestamp }: CrashEvent, now: number | undefined): string {
  return `${HAPPENED[level]}${release} ${level === 'error' ? 'reported an error' : 'crashed'} ${moment(timestamp * 1000, now)}.`
}

const HAPPENED = { fatal: '', error: '', info: 'EXAMPLE, as if ' } as const

/** What happened, in a line: the outermost error and the first line of its message. */
export function subjectOf({ exception }: CrashEvent): string {
  const outermost = exception.values.at(-1)
  return outermost ? `${outermost.type}: ${outermost.value.split('\n')[0]}` : ''
}

/** One error of a chain: how it came, what it is, and what the system said. */
export function errorText({ mechanism, type, value }: ExceptionValue, outermost: boolean): string {
  const role = outermost ? '' : `${mechanism.source ?? 'cause'}: `
  const system = [mechanism.data?.code, mechanism.data?.syscall].filter(part => part !== undefined).join(', ')
  return `${visibleLine(`${role}${type}`)}: ${visible(value)}${system === '' ? '' : ` (${system})`}`
}

/** What is in a report besides the error. */
function factsOf({ event_id, release, environment, tags, contexts, ...event }: CrashEvent): readonly Fact[] {
  const { os, runtime, device, launch } = contexts
  const kind = [environment, tags.installation, tags.installer].filter(isGiven).join(', ')
  const modules = Object.entries(event.modules ?? {}).map(([name, version]) => `${name} ${version}`)
  const own = ownTagsPart()
    .tagsBesides(tags)
    .map(({ name, values }) => `${name} ${values[0]}`)
  const system = os.version === undefined ? os.name : `${os.name} ${os.version}`
  const said = saidBy({ event_id, release, environment, tags, contexts, ...event })
  return [
    ...(said === undefined ? [] : ([['Words of', said]] as const)),
    ['Reference', `${referenceOf(event_id)} (${event_id})`],
    ['Program', `${release} (${kind})`],
    ['Launched as', launch.command],
    ['Runs on', [system, tags.arch, tags.libc, runtimeText(runtime)].filter(isGiven).join(', ')],
    ...(placeOf(tags) === '' ? [] : ([['Run in', placeOf(tags)]] as const)),
    ...(contexts.heap === undefined ? [] : ([['Heap', heapText(contexts.heap)]] as const)),
    ...(event.fingerprint === undefined ? [] : ([['Grouped by', event.fingerprint.join(', ')]] as const)),
    ...(tags.left_out === undefined ? [] : ([['Left out', leftOut(tags.left_out)]] as const)),
    ...(device === undefined ? [] : ([['Computer', deviceText(device)]] as const)),
    ['Packages', modules.join(', ') || 'none'],
    ['Session', event.user.id],
    ...(own.length === 0 ? [] : ([['Tags', own.join(', ')]] as const)),
    ...(event.server_name === undefined ? [] : ([['Hostname', event.server_name]] as const)),
    ['Taken out', redactionSummary({ event_id, release, environment, tags, contexts, ...event })],
  ]
}

function placeOf({ ci, terminal }: CrashEvent['tags']): string {
  const words = [ci && CI_WORDS[ci], terminal && TERMINAL_WORDS[terminal]]
  return words.filter(isGiven).join(', ')
}

const CI_WORDS = { yes: 'continuous integration', no: 'no continuous integration' } as const
const TERMINAL_WORDS = { yes: 'a terminal', no: 'no terminal' } as const

function isGiven(part: string | undefined): part is string {
  return part !== undefined
}

function leftOut(count: string): string {
  return `${count} crash${count === '1' ? '' : 'es'} before, only counted`
}

/** A person may have redacted one of the two. */
function heapText({ used, limit }: Partial<NonNullable<CrashEvent['contexts']['heap']>>): string {
  const words = [used !== undefined && `${used} bytes used`, limit !== undefined && `${limit} allowed`]
  return words.filter(word => word !== false).join(', ')
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

/** The first line is the subject; what was taken out stands out. */
function painted(text: string): string {
  return text
    .replace(/^.*/, line => builtin('node:util').styleText('bold', line))
    .replaceAll(PLACEHOLDER, builtin('node:util').styleText('yellow', PLACEHOLDER))
    .replaceAll(USER_CODE, builtin('node:util').styleText('yellow', USER_CODE))
}
