import { ERROR_NAME, isMessage } from '../lexicon/message-forms.ts'
import { NOT_ASCII } from '../lexicon/unicode-regexp.ts'
import { saysOnly, withoutCutWord, withoutUnit } from '../lexicon/words.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { Collector } from './collector.ts'
import type { LiteralUse } from './literals.ts'
import { plant, type Strength, strengthOf } from './phrases.ts'
import { withoutSecrets } from './secrets.ts'
import type { Noted } from './vocabulary.ts'

/** What is known of a literal besides its text. */
interface About {
  /** Some source throws it. */
  readonly thrown?: boolean
  /** Node or V8 says it. */
  readonly platform?: boolean
  /** It stays wherever it is found, though it may be only one word. */
  readonly proves?: boolean
  /** It is said: something is filled in beside it, or it is itself what may be filled in. */
  readonly said?: boolean
  /** It is the first or the last of a list. */
  readonly edge?: boolean
  /** Just that is expected. */
  readonly expected?: boolean
  /** It is all that is said: nothing else is said with it. */
  readonly whole?: boolean
}

/** Notes the chunks of one template, in their order. */
export function noteChunks(
  collector: Collector,
  chunks: readonly string[],
  { said = false, inside = false, thrown = false, named = false, ...about }: About & Partial<LiteralUse>,
): void {
  const isFilledIn = said || inside || named
  collector.place += about.platform ? FAR_PLACES : 1
  for (const [at, chunk] of chunks.entries()) {
    // One without a word is found nowhere, so it stands between no two.
    if (strengthOf(chunk)) collector.place++
    const all = {
      ...about,
      said: said || inside || thrown || chunks.length > 1,
      thrown: thrown && (at === 0 || said),
      whole: chunks.length === 1 && !isFilledIn,
    }
    note(collector, chunk, all)
    const isCut = at < chunks.length - 1
    // What ends the word is filled in: `file${n === 1 ? '' : 's'}`.
    if ((isCut || inside) && ENDS_WORD.test(chunk)) note(collector, `${chunk}s`, all)
    const whole = isCut ? withoutCutWord(chunk) : chunk
    if (whole !== chunk && strengthOf(whole)?.strength === 'sentence') note(collector, whole, all)
    const rest = at > 0 ? withoutUnit(chunk) : chunk
    if (rest !== chunk) note(collector, rest, all)
  }
}

/** Notes one literal, if all of its words are asked for; of one with a secret in it, what is around the secret. */
export function note(collector: Collector, raw: string, about: About): void {
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
  {
    thrown = false,
    platform = false,
    proves = false,
    said = false,
    edge = false,
    expected = false,
    whole = false,
  }: About,
): void {
  let noted = collector.literals.get(text)
  if (noted === undefined) {
    const proof = strengthOf(text)
    if (proof === undefined) return
    // What a list or a table may have, words with hyphens between or a code, is a name until somebody says it.
    const isListed = !said && isAlone(text) && !ERROR_NAME.test(text)
    const strength: Strength = isListed ? 'name' : proof.strength
    noted = { ...NOWHERE(), text, words: proof.words, strength, thrown, platform, expected, said: false }
    collector.literals.set(text, noted)
    if (isAlone(text)) plant(collector.phrases, noted)
  }
  if (said && !noted.said) {
    // Words that nobody says are a name: of a person, a place, an illness.
    if (!isAlone(text)) plant(collector.phrases, noted)
    else if (noted.strength === 'name') noted.strength = strengthOf(text)?.strength ?? 'name'
    noted.said = true
  }
  if (proves) noted.strength = 'sentence'
  noted.thrown ||= thrown
  noted.platform ||= platform
  noted.expected ||= expected
  if (said && !(whole && isAlone(text))) push(noted.places, collector.place)
  if (isAlone(text)) push(noted.listed, collector.place)
  if (edge) noted.edges.add(collector.place)
}

/** What a list may have. */
function isAlone(text: string): boolean {
  return !/\s/.test(text)
}

const NOWHERE = (): Pick<Noted, 'places' | 'listed' | 'edges'> => ({
  places: [],
  listed: [],
  edges: new Set(),
})

function push(places: number[], place: number): void {
  if (places.length < MOST_PLACES) places.push(place)
}

const ENDS_WORD = /[a-z]$/
/** UTF-16 units. No message is longer than what `truncate` leaves of it. */
const LONGEST_CHARS = 17_000
/** A word as common as `" is "` stands near everything; its first thousand places say no less than all. */
const MOST_PLACES = 1000
/** Places between two passages that are not neighbours, whatever stood between them. */
export const FAR_PLACES = 20
