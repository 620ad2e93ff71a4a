import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { isCodeName } from '../lexicon/message-forms.ts'
import { identifiers, isWord, pieces } from '../lexicon/words.ts'
import type { CapturedEvent, Mechanism } from '../report/event.ts'
import { namesAsked } from './checkout-path.ts'
import { flagName, isSubcommand, MOST_ARGUMENTS } from './flags.ts'
import { namesInFrames } from './inner-frames.ts'
import { CLASS } from './known-names.ts'
import { usesIn } from './quotations.ts'
import type { Sources } from './sources.ts'
import { truncate } from './truncate.ts'
import { quotesCode } from './v8-messages.ts'

/** What an event needs explained. Whatever else the sources say need not be remembered. */
export interface Query {
  readonly words: ReadonlySet<string>
  /** The error messages, truncated. */
  readonly messages: readonly string[]
  /** Names of errors and functions, and codes: each word of them. */
  readonly names: readonly string[]
  /** What may be a name in a source: those names, and what V8 quotes of code. */
  readonly identifiers: ReadonlySet<string>
  /** Codes and system calls, which Node may have given. */
  readonly given: ReadonlySet<string>
  /** Types and codes of errors, and what is written like one in messages, but those that JavaScript and Node bring along. */
  readonly labels: ReadonlySet<string>
  /** Modules that were not found, programs that were not there. */
  readonly uses: ReadonlySet<string>
  /** Texts that the errors' classes declare safe. */
  readonly safe: ReadonlySet<string>
  /** Packages of the program that a message names, as `postcss-import:`; a name of one word may be anybody's. */
  readonly packages: readonly string[]
  /** Flags as typed, without values: `--out`, `-o`. */
  readonly flags: ReadonlySet<string>
  /** Names of files and folders in the stacks that only a source can explain. */
  readonly segments: ReadonlySet<string>
  /** Arguments that may be subcommands. */
  readonly subcommands: ReadonlySet<string>
}

/** What of an event needs explaining. */
interface Asking extends Pick<CapturedEvent, 'exception' | 'modules'> {
  readonly contexts: Pick<CapturedEvent['contexts'], 'launch'>
}

/**
 * Collects the words and names of every text in an event, and what its launch command may owe to the program.
 *
 * @param place - tells which files of the stacks are a checkout's. Default: none is
 */
export function queryOf(event: Asking, place: Sources['place'] = () => undefined): Query {
  const launched = event.contexts.launch.arguments.slice(0, MOST_ARGUMENTS).map(truncate)
  const flags = new Set(launched.flatMap(argument => flagName(argument) ?? []))
  const subcommands = new Set(launched.filter(isSubcommand))
  const words = new Set<string>()
  for (const text of textsOf(event)) {
    const truncated = truncate(text)
    for (const word of pieces(truncated)) if (isWord(word)) words.add(word)
    for (const name of identifiers(truncated)) words.add(name)
  }
  const messages = event.exception.values.map(({ value }) => truncate(value))
  const names = [...namesOf(event), ...messages.flatMap(namesInFrames)].flatMap(name =>
    identifiers(truncate(name)),
  )
  const classes = messages.flatMap(message => pieces(message).filter(piece => CLASS.test(piece)))
  const quoted = event.exception.values
    .filter(quotesCode)
    .flatMap(({ value }) => identifiers(truncate(value)))
  return {
    words,
    messages,
    names,
    identifiers: new Set([...names, ...quoted, ...classes]),
    given: new Set(
      event.exception.values.flatMap(({ mechanism }) => givenBy(mechanism)).flatMap(identifiers),
    ),
    labels: new Set(
      [...labelsOf(event).map(truncate), ...messages.flatMap(pieces).filter(isCodeName)].filter(
        label => !BUILTIN_NAMES.has(label),
      ),
    ),
    uses: new Set(messages.flatMap(usesIn)),
    safe: new Set(event.exception.values.flatMap(({ safe = [] }) => safe)),
    packages: Object.keys(event.modules ?? {}).filter(
      name => /[-/]/.test(name) && messages.some(message => message.includes(`${name}:`)),
    ),
    flags,
    segments: new Set(filesIn(event).flatMap(file => namesAsked(place(file)))),
    subcommands,
  }
}

function labelsOf({ exception }: Asking): readonly string[] {
  return exception.values.flatMap(({ type, mechanism: { data } }) =>
    data?.code === undefined ? [type] : [type, data.code],
  )
}

/** Of a system call such as `spawn /home/max/bin/tool` the first word alone is Node's. */
function givenBy({ data: { code = '', syscall = '' } = {} }: Mechanism): readonly string[] {
  return [code, syscall.split(' ')[0] ?? ''].map(truncate)
}

function filesIn({ exception }: Asking): readonly string[] {
  return exception.values.flatMap(
    ({ stacktrace }) => stacktrace?.frames.map(({ filename }) => filename) ?? [],
  )
}

function* textsOf(event: Asking): Generator<string> {
  for (const { value } of event.exception.values) yield value
  yield* namesOf(event)
}

function* namesOf(event: Asking): Generator<string> {
  for (const { type, mechanism, stacktrace } of event.exception.values) {
    yield type
    yield mechanism.data?.code ?? ''
    yield mechanism.data?.syscall ?? ''
    for (const frame of stacktrace?.frames ?? []) yield frame.function ?? ''
  }
}
