import type { CapturedEvent } from '../event.ts'
import { clip } from './clip.ts'
import { segmentsOf } from './path.ts'
import { quotesCode } from './quotation.ts'
import { flagName, flagSpellings, isSubcommand, MOST_ARGUMENTS } from './usage.ts'
import { identifiers, isWord, pieces } from './words.ts'

/** What an event needs explained. Whatever else the sources say need not be remembered. */
export interface Asked {
  readonly words: ReadonlySet<string>
  /** The error messages, clipped. */
  readonly messages: readonly string[]
  /** Names of errors and functions, and codes: each word of them. */
  readonly names: readonly string[]
  /** What may be a name in a source: those names, how a source may call the flags, and what V8 quotes of code. */
  readonly identifiers: ReadonlySet<string>
  /** Flags as typed, without values: `--out`, `-o`. */
  readonly flags: ReadonlySet<string>
  /** Names of files and folders in the stacks. */
  readonly segments: ReadonlySet<string>
  /** Arguments that may be subcommands. */
  readonly subcommands: ReadonlySet<string>
}

/** Collects the words and names of every text in an event, and what its launch command may owe to the program. */
export function askedOf(event: CapturedEvent): Asked {
  const launched = event.contexts.launch.arguments.slice(0, MOST_ARGUMENTS).map(clip)
  const flags = new Set(launched.flatMap(argument => flagName(argument) ?? []))
  const subcommands = new Set(launched.filter(isSubcommand))
  const spellings = [...flags].flatMap(flagSpellings)
  const words = new Set([...spellings, ...spellings.flatMap(pieces).filter(isWord)])
  for (const text of textsOf(event)) {
    const clipped = clip(text)
    for (const word of pieces(clipped)) if (isWord(word)) words.add(word)
    for (const name of identifiers(clipped)) words.add(name)
  }
  const messages = event.exception.values.map(({ value }) => clip(value))
  const names = [...namesOf(event)].flatMap(name => identifiers(clip(name)))
  const quoted = event.exception.values.filter(quotesCode).flatMap(({ value }) => identifiers(value))
  return {
    words,
    messages,
    names,
    identifiers: new Set([...names, ...spellings, ...quoted]),
    flags,
    segments: new Set(filesIn(event).flatMap(segmentsOf)),
    subcommands,
  }
}

function filesIn({ exception }: CapturedEvent): readonly string[] {
  return exception.values.flatMap(
    ({ stacktrace }) => stacktrace?.frames.map(({ filename }) => filename) ?? [],
  )
}

function* textsOf(event: CapturedEvent): Generator<string> {
  for (const { value } of event.exception.values) yield value
  yield* namesOf(event)
}

function* namesOf(event: CapturedEvent): Generator<string> {
  for (const { type, mechanism, stacktrace } of event.exception.values) {
    yield type
    yield mechanism.data?.code ?? ''
    yield mechanism.data?.syscall ?? ''
    for (const frame of stacktrace?.frames ?? []) yield frame.function ?? ''
  }
}
