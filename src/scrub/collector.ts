import { staticParts } from '../lexicon/format-strings.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isMessage } from '../lexicon/message-forms.ts'
import { NOT_ASCII } from '../lexicon/unicode-regexp.ts'
import { saysOnly } from '../lexicon/words.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { Budget } from './budget.ts'
import { segmentsOf } from './checkout-path.ts'
import {
  type Definition,
  flagDefinition,
  labelDefinition,
  safeDefinition,
  subcommandDefinition,
  useDefinition,
} from './definitions.ts'
import { type Listener, readLiterals, type Standing } from './literals.ts'
import { type Branch, newBranch, type Phrase, plant, type Strength, strengthOf } from './phrases.ts'
import { type Prefilter, prefilterOf } from './prefilter.ts'
import type { Query } from './query.ts'
import { withoutSecrets } from './secrets.ts'
import { sourceChunks } from './tokens.ts'
import { SEAM } from './windows.ts'

/** A vocabulary while it is being written. */
export interface Collector {
  readonly asked: Query
  /** What is asked of a source. */
  readonly concern: (source: string) => Prefilter | undefined
  readonly phrases: Branch
  readonly literals: Map<string, Noted>
  readonly identifiers: Set<string>
  readonly platformIdentifiers: Set<string>
  readonly labels: Set<string>
  readonly uses: Set<string>
  readonly safe: Set<string>
  readonly flags: Set<string>
  readonly subcommands: Set<string>
  readonly segments: Set<string>
  /** How the asked ones are recognised. */
  readonly definitions: Readonly<Record<Defined, readonly (readonly [string, Definition])[]>>
  /** How many literals were heard so far. */
  spot: number
  /** The number of the last chunk of a template that was heard. */
  chunk: number
}

/** What a source defines. The first two only one of the program's own. */
type Defined = 'flags' | 'subcommands' | 'labels' | 'uses' | 'safe'

/** What is known of a literal besides its text. */
interface About {
  /** Some source throws it. */
  readonly thrown?: boolean
  /** Node or V8 says it. */
  readonly platform?: boolean
  /** It stays wherever it is found, though it may be only one word. */
  readonly proves?: boolean
  /** Its number among the chunks of templates. */
  readonly chunk?: number
  /** It is said: something is filled in beside it, or it is itself what may be filled in. */
  readonly said?: boolean
  /** It is the first or the last of a list. */
  readonly edge?: boolean
}

interface Noted extends Phrase {
  strength: Strength
  readonly spots: number[]
  readonly listed: number[]
  readonly edges: Set<number>
  readonly chunks: number[]
  thrown: boolean
  said: boolean
}

export function newCollector(asked: Query): Collector {
  return {
    asked,
    concern: prefilterOf(asked),
    phrases: newBranch(),
    literals: new Map(),
    identifiers: new Set(),
    platformIdentifiers: new Set(),
    labels: new Set(),
    uses: new Set(),
    safe: new Set(),
    flags: new Set(),
    subcommands: new Set(),
    segments: new Set(),
    definitions: {
      flags: [...asked.flags].map(flag => [flag, flagDefinition(flag)]),
      subcommands: [...asked.subcommands].map(name => [name, subcommandDefinition(name)]),
      labels: [...asked.labels].map(label => [label, labelDefinition(label)]),
      uses: [...asked.uses].map(name => [name, useDefinition(name)]),
      safe: [...asked.safe].map(text => [text, safeDefinition(text)]),
    },
    spot: 0,
    chunk: 0,
  }
}

function noteDefinitions(collector: Collector, source: string, foreign: boolean): void {
  for (const kind of foreign ? EVERYWHERE : [...EVERYWHERE, ...OWN]) {
    for (const [text, isDefined] of collector.definitions[kind]) {
      if (!collector[kind].has(text) && isDefined(source)) collector[kind].add(text)
    }
  }
}

const EVERYWHERE = ['labels', 'uses', 'safe'] as const satisfies readonly Defined[]
const OWN = ['flags', 'subcommands'] as const satisfies readonly Defined[]

/** Notes what a lexicon says of what is asked. The chunks of a template stand near each other, and near nothing else. */
export function noteLexicon(collector: Collector, lexicon: Lexicon): void {
  const { words, identifiers, labels, uses, safe, flags, subcommands } = collector.asked
  for (const section of ['errors', 'texts'] as const) {
    for (const word of words) {
      for (const template of lexicon.textsAt(section, word)) {
        collector.spot += FAR_SPOTS
        const thrown = section === 'errors'
        noteChunks(collector, template.split(PLACEHOLDER), { thrown, said: true })
      }
    }
  }
  for (const list of [...words].flatMap(word => lexicon.textsAt('lists', word))) {
    collector.spot += FAR_SPOTS
    const elements = list.split(' ')
    for (const [at, element] of elements.entries())
      note(collector, element, { edge: at === 0 || at === elements.length - 1 })
  }
  for (const name of [...identifiers, ...words]) {
    if (!lexicon.has('names', name)) continue
    collector.identifiers.add(name)
    if (strengthOf(name)?.strength === 'sentence') note(collector, name, {})
  }
  for (const label of labels) if (lexicon.has('labels', label)) collector.labels.add(label)
  for (const name of uses) if (lexicon.has('uses', name)) collector.uses.add(name)
  for (const text of safe) if (lexicon.has('safe', text)) collector.safe.add(text)
  for (const flag of flags) if (lexicon.has('flags', flag)) collector.flags.add(flag)
  for (const name of subcommands) if (lexicon.has('commands', name)) collector.subcommands.add(name)
}

/**
 * Notes what one source file says of what is asked. A fault ends this file, not the others.
 *
 * @param foreign - a dependency's: it defines no flags and subcommands of the program
 */
export function noteSource(collector: Collector, source: string, budget: Budget, foreign = false): void {
  collector.spot += PAGE_SPOTS
  try {
    noteDefinitions(collector, source, foreign)
    const concern = collector.concern(source)
    if (concern !== undefined) notePassages(source, { collector, concern, budget })
  } catch {}
}

function notePassages(
  source: string,
  { collector, concern, budget }: { collector: Collector; concern: Prefilter; budget: Budget },
): void {
  const listener = listenerOf(collector, concern)
  for (const passage of source.split(SEAM).flatMap(sourceChunks)) {
    if (!budget.afford(passage.length / CHARS_PER_STEP)) return
    for (const name of concern.namesIn(passage, collector.identifiers)) collector.identifiers.add(name)
    if (concern.isAbout(passage)) readLiterals(passage, listener, budget)
    else collector.spot += FAR_SPOTS
  }
}

function listenerOf(collector: Collector, { isAsked }: Prefilter): Listener {
  return {
    asks(written) {
      const asked = isAsked(written)
      if (!asked) collector.spot++
      return asked
    },
    literal(chunks, standing) {
      for (const chunk of chunks) {
        noteSegments(collector, chunk)
        const parts = staticParts(chunk)
        if (parts.length !== 1 || parts[0] !== chunk) note(collector, chunk, standing)
      }
      noteChunks(collector, chunks.flatMap(staticParts), standing)
    },
  }
}

/** Notes the chunks of one template, in their order. */
function noteChunks(
  collector: Collector,
  chunks: readonly string[],
  { said = false, inside = false, thrown = false, ...about }: About & Partial<Standing>,
): void {
  collector.chunk += FAR_SPOTS
  for (const [at, chunk] of chunks.entries()) {
    collector.chunk++
    note(collector, chunk, {
      ...about,
      said: said || inside || thrown || chunks.length > 1,
      thrown: thrown && (at === 0 || said),
      chunk: collector.chunk,
    })
  }
}

/** Notes one literal, if all of its words are asked for; of one with a secret in it, what is around the secret. */
export function note(collector: Collector, raw: string, about: About): void {
  collector.spot++
  if (raw.length > LONGEST_CHARS) return
  const text = NOT_ASCII.test(raw) ? raw.normalize('NFC') : raw
  if (!saysOnly(collector.asked.words, text)) return
  const said = about.said || about.thrown || about.platform || isMessage(text)
  for (const part of withoutSecrets(text).split(PLACEHOLDER)) {
    keep(collector, part, { ...about, said })
    const trimmed = part.trim()
    // Messages are put together and then trimmed; a single word without its space would prove too little.
    if (trimmed !== part && (strengthOf(trimmed)?.words ?? 0) > 1)
      keep(collector, trimmed, { ...about, said })
    if (said) keepLines(collector, trimmed, about)
  }
}

/** Lines are indented anew where one message is put into another. */
function keepLines(collector: Collector, text: string, about: About): void {
  const lines = text.split('\n').map(line => line.trim())
  if (lines.length === 1) return
  for (const line of lines)
    if ((strengthOf(line)?.words ?? 0) > 1) keep(collector, line, { ...about, said: true })
}

function keep(
  collector: Collector,
  text: string,
  { thrown = false, platform = false, proves = false, said = false, edge = false, chunk }: About,
): void {
  let noted = collector.literals.get(text)
  if (noted === undefined) {
    const proof = strengthOf(text)
    if (proof === undefined) return
    // Words with hyphens between, such as a list may have, are a name until somebody says them.
    const isListed = !said && isAlone(text) && proof.words > 1
    const strength: Strength = proves ? 'sentence' : isListed ? 'name' : proof.strength
    noted = { ...NOWHERE(), text, words: proof.words, strength, thrown, platform, said: false }
    collector.literals.set(text, noted)
    if (isAlone(text)) plant(collector.phrases, noted)
  }
  if (said && !noted.said) {
    // Words that nobody says are a name: of a person, a place, an illness.
    if (!isAlone(text)) plant(collector.phrases, noted)
    else if (noted.strength === 'name') noted.strength = strengthOf(text)?.strength ?? 'name'
    noted.said = true
  }
  noted.thrown ||= thrown
  // Where the platform says it is nowhere: its messages come without their order.
  if (platform) return
  if (said) push(noted.spots, collector.spot)
  if (said && chunk !== undefined) push(noted.chunks, chunk)
  if (isAlone(text)) push(noted.listed, collector.spot)
  if (edge) noted.edges.add(collector.spot)
}

/** What a list may have. */
function isAlone(text: string): boolean {
  return !/\s/.test(text)
}

const NOWHERE = (): Pick<Noted, 'spots' | 'chunks' | 'listed' | 'edges'> => ({
  spots: [],
  chunks: [],
  listed: [],
  edges: new Set(),
})

function push(places: number[], place: number): void {
  if (places.length < MOST_SPOTS) places.push(place)
}

function noteSegments({ asked, segments }: Collector, text: string): void {
  if (asked.segments.size === 0 || !PATH.test(text)) return
  for (const name of segmentsOf(text)) if (asked.segments.has(name)) segments.add(name)
}

/** An import specifier, or a file's name: no spaces, and a slash or an extension. */
const PATH = /^[^\s'"]{1,200}$(?<=\/[^\s]+|\.[cm]?[jt]sx?)/
/** Cutting a source and looking at it: about 3 ns a character. */
const CHARS_PER_STEP = 32
/** UTF-16 units. No message is longer than what `clip` leaves of it. */
const LONGEST_CHARS = 17_000
/** A word as common as `" is "` stands near everything; its first thousand places say no less than all. */
const MOST_SPOTS = 1000
/** Spots between two passages that are not neighbours: whatever stood between them. */
const FAR_SPOTS = 10
/** Spots between two files, so that the end of one is not near the beginning of the next. */
const PAGE_SPOTS = 1000
