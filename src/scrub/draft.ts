import type { Asked } from './asked.ts'
import type { Budget } from './budget.ts'
import { type Concern, concernOf } from './concern.ts'
import { staticParts } from './formats.ts'
import { NOT_ASCII } from './lettered.ts'
import { type Listener, readLiterals } from './literals.ts'
import { passagesOf } from './passages.ts'
import { segmentsOf } from './path.ts'
import { type Branch, newBranch, type Phrase, plant, type Strength, strengthOf } from './phrases.ts'
import { PLACEHOLDER } from './placeholder.ts'
import { withoutSecrets } from './secrets.ts'
import { flagsIn, subcommandsIn } from './usage.ts'
import { saysOnly } from './words.ts'

/** A vocabulary while it is being written. */
export interface Draft {
  readonly asked: Asked
  /** What is asked of a source. */
  readonly concern: (source: string) => Concern | undefined
  readonly phrases: Branch
  readonly literals: Map<string, Noted>
  readonly identifiers: Set<string>
  readonly platformIdentifiers: Set<string>
  readonly flags: Set<string>
  readonly subcommands: Set<string>
  readonly segments: Set<string>
  /** How many literals were heard so far. */
  spot: number
}

/** What is known of a literal besides its text. */
interface About {
  /** Some source throws it. */
  readonly thrown?: boolean
  /** Node or V8 says it. */
  readonly platform?: boolean
  /** It stays wherever it is found, though it may be only one word. */
  readonly proves?: boolean
}

interface Noted extends Phrase {
  readonly spots: number[]
  thrown: boolean
}

export function newDraft(asked: Asked): Draft {
  return {
    asked,
    concern: concernOf(asked),
    phrases: newBranch(),
    literals: new Map(),
    identifiers: new Set(),
    platformIdentifiers: new Set(),
    flags: new Set(),
    subcommands: new Set(),
    segments: new Set(),
    spot: 0,
  }
}

/** Notes what one source file says of what is asked. A fault ends this file, not the others. */
export function noteSource(draft: Draft, source: string, budget: Budget): void {
  draft.spot += PAGE_SPOTS
  try {
    const concern = draft.concern(source)
    if (concern !== undefined) notePassages(source, { draft, concern, budget })
  } catch {}
}

function notePassages(
  source: string,
  { draft, concern, budget }: { draft: Draft; concern: Concern; budget: Budget },
): void {
  const listener = listenerOf(draft, concern)
  for (const passage of passagesOf(source)) {
    if (!budget.afford(passage.length / CHARS_PER_STEP)) return
    for (const name of concern.namesIn(passage, draft.identifiers)) draft.identifiers.add(name)
    if (concern.isAbout(passage)) readLiterals(passage, listener, budget)
    else draft.spot += FAR_SPOTS
  }
}

function listenerOf(draft: Draft, { isAsked }: Concern): Listener {
  return {
    asks(written) {
      const asked = isAsked(written)
      if (!asked) draft.spot++
      return asked
    },
    literal(text, thrown) {
      noteUsage(draft, text)
      noteSegments(draft, text)
      const parts = staticParts(text)
      if (parts.length !== 1 || parts[0] !== text) note(draft, text, { thrown })
      for (const part of parts) note(draft, part, { thrown })
    },
  }
}

/** Notes one literal, if all of its words are asked for; of one with a secret in it, what is around the secret. */
export function note(draft: Draft, raw: string, about: About): void {
  draft.spot++
  if (raw.length > LONGEST_CHARS) return
  const text = NOT_ASCII.test(raw) ? raw.normalize('NFC') : raw
  if (!saysOnly(draft.asked.words, text)) return
  for (const part of withoutSecrets(text).split(PLACEHOLDER)) {
    keep(draft, part, about)
    const trimmed = part.trim()
    // Messages are put together and then trimmed; a single word without its space would prove too little.
    if (trimmed !== part && (strengthOf(trimmed)?.words ?? 0) > 1) keep(draft, trimmed, about)
  }
}

function keep(draft: Draft, text: string, { thrown = false, platform = false, proves = false }: About): void {
  let noted = draft.literals.get(text)
  if (noted === undefined) {
    const proof = strengthOf(text)
    if (proof === undefined) return
    const strength: Strength = proves ? 'sentence' : proof.strength
    noted = { text, words: proof.words, strength, spots: [], thrown, platform }
    draft.literals.set(text, noted)
    plant(draft.phrases, noted)
  }
  noted.thrown ||= thrown
  // Where the platform says it is nowhere: its messages come without their order.
  if (!platform && noted.spots.length < MOST_SPOTS) noted.spots.push(draft.spot)
}

function noteUsage({ asked, flags, subcommands }: Draft, text: string): void {
  if (asked.flags.size > 0) for (const flag of flagsIn(text)) if (asked.flags.has(flag)) flags.add(flag)
  if (asked.subcommands.size === 0) return
  for (const name of subcommandsIn(text)) if (asked.subcommands.has(name)) subcommands.add(name)
}

function noteSegments({ asked, segments }: Draft, text: string): void {
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
