import { TYPE_WORDS } from '../lexicon/javascript-names.ts'
import { unicodeRegExp } from '../lexicon/unicode-regexp.ts'
import { isWord } from '../lexicon/words.ts'
import { PLACEHOLDER, PLACEHOLDER_PATTERN } from '../report/placeholder.ts'
import { closerAfter } from './brackets.ts'
import type { Match, Phrase } from './phrases.ts'

/** A phrase too short to prove itself, where it was found, and the nearest on both sides that stay. */
export interface Candidate {
  readonly match: Match
  readonly left: Match | undefined
  readonly right: Match | undefined
  /** The whole text, in pieces. */
  readonly text: readonly string[]
}

/**
 * Whether a phrase of one or two words stays. It may be there by chance: data has words too, and a user may be called
 * `root`. So its neighbourhood has to confirm it.
 *
 * A pair (`must be`) stays unless it stands inside quotes that were opened before it. A fragment (`" at "`) stays when
 * it begins the text or fills its whole gap; or when a source says it near one of its neighbours, as
 * chunks of one template are. A name (`root`, `--out`) stays only when it fills its gap, and a source says it near a
 * neighbour, or it is the whole message and some source throws just that; or where a type is asked for (`must be array`),
 * or if it says that there is nothing (`undefined`).
 */
export function isConfirmed(candidate: Candidate): boolean {
  const { match, left, right } = candidate
  const { phrase } = match
  if (phrase.strength === 'pair') return !isQuoted(candidate)
  const near = isNear(phrase, left?.phrase) || isNear(phrase, right?.phrase)
  const isFragment = phrase.strength === 'fragment'
  if (isFragment && (opens(candidate) || fills(candidate))) return true
  if (isFragment && (near || followsPlatform(candidate)) && !isQuoted(candidate)) return true
  if (TYPE_WORDS.has(phrase.text.trim()))
    return (
      isExpected({ ...candidate, match: trimmed(match) }) || (NOTHING.test(phrase.text) && fills(candidate))
    )
  if (isFragment || phrase.text.length < SHORTEST_NAME_CHARS || !fills(candidate)) return false
  const alone = left === undefined && right === undefined
  return near || (alone && (phrase.thrown || phrase.platform))
}

/** Whether a phrase begins the text; or a source throws it, and it begins a line (`\n    at `), or opens a bracket (` (row `) after what stays, or a number. */
function opens({ match: { from, phrase }, left, text }: Candidate): boolean {
  if (from === 0 && isWord(text[0] ?? '')) return true
  if (phrase.thrown && phrase.text.startsWith('\n')) return true
  if (!phrase.thrown || !left || !/^ ?[([]/.test(phrase.text)) return false
  const gap = text.slice(left.to, from)
  return gap.length < 2 && gap.every(piece => NUMBER.test(piece))
}

const NUMBER = new RegExp(`^(?:\\d+|${PLACEHOLDER_PATTERN})$`)

/** Whether a word is the name of a type right after what asks for one: `must be array, `, a `` `number` type``. */
function isExpected({ match, left, right, text }: Candidate): boolean {
  const [after = '', next = '', type = ''] = text.slice(match.to)
  const gap = left === undefined ? [] : text.slice(left.to, match.from)
  if (left === undefined || gap.length > MOST_BETWEEN_TYPES) return false
  const lead = left.phrase.text + gap.join('')
  const isListed = TYPE_WORDS.has(left.phrase.text) && BETWEEN_TYPES.test(gap.join(''))
  if (gap.length > 1 && !isListed) return false
  // Other words in quotes are values.
  if (lead.endsWith(after) && QUOTE.test(after))
    return TYPE_OF.test(lead) || (EXPECTS.test(lead.slice(0, -1)) && next === ' ' && type === 'type')
  const isEnded =
    AFTER_TYPE.test(after) || (after === '.' && !isWord(next)) || (after === ' ' && next === PLACEHOLDER)
  return (isListed || EXPECTS.test(lead)) && (after === '' || right?.from === match.to || isEnded)
}

/** Without spaces at its ends. */
function trimmed({ from, to, phrase }: Match): Match {
  const { text } = phrase
  const [start, end] = [text.trimStart(), text.trimEnd()]
  return { from: from + text.length - start.length, to: to - text.length + end.length, phrase }
}

/** There is no data, and mostly a bug. */
const NOTHING = /^(?:undefined|null|NaN)$/
const EXPECTS =
  /(?:^|[\s:,.(])(?:be|expected|expect|received|got|was|type|types|type\(s\)|arguments?|an?|instanceof|returned|cast to):?\s$/i
const BETWEEN_TYPES = /^(?:, |\||,? or )$/
const MOST_BETWEEN_TYPES = 4
const AFTER_TYPE = /^[,;:)|\n]$/
const QUOTE = /^["'`]$/
const TYPE_OF = /\btype:? .$/i

/** Whether nothing but quotes, brackets and spaces parts a phrase from its neighbours, or from the ends of the text. */
function fills({ match, left, right, text }: Candidate): boolean {
  for (let at = match.from - 1; at >= (left?.to ?? 0); at--) {
    if (!QUIET.test(text[at] ?? '')) return false
  }
  for (let at = match.to; at < (right?.from ?? text.length); at++) {
    if (!QUIET.test(text[at] ?? '')) return false
  }
  return true
}

/** Whether a quote was opened before a phrase and not closed, right before it or after one word: then it stands inside a parameter. */
function isQuoted({ match, left, text }: Candidate): boolean {
  const closer = closerAfter(left?.phrase.text ?? '')
  if (!/['"`]/.test(closer) || match.phrase.text.startsWith(closer)) return false
  const between = text.slice(left?.to, match.from)
  if (between.at(-1) === closer) return false
  if (WORD_CLOSED.exec(between.join(''))?.[1] !== closer) return true
  const rest = text.slice(left?.to).join('')
  // An apostrophe leaves one quote too many.
  return rest.replace(WITHIN_WORD(rest), '').split(closer).length % 2 === 1
}

/**
 * Messages of Node and V8 are known without their order. A chunk of theirs follows another after a number, or with
 * more than letters (`. Received `) after a parameter without spaces.
 */
function followsPlatform({ match, left, text }: Candidate): boolean {
  if (!match.phrase.platform || !left?.phrase.platform || match.from - left.to > LONGEST_PARAMETER_PIECES)
    return false
  const gap = text.slice(left.to, match.from)
  const isNumber = gap.length === 1 && /^\d+$/.test(gap[0] ?? '')
  return (
    isNumber ||
    (NOT_LETTER(match.phrase.text).test(match.phrase.text) && !gap.some(piece => /\s/.test(piece)))
  )
}

/** Whether two phrases stand near each other somewhere in the sources. Both lists rise, so one walk does. */
function isNear(one: Phrase, other: Phrase | undefined): boolean {
  if (other === undefined || other === one) return false
  let at = 0
  for (const place of one.places) {
    while ((other.places[at] ?? Infinity) < place - NEAR_PLACES) at++
    if ((other.places[at] ?? Infinity) <= place + NEAR_PLACES) return true
  }
  return false
}

const NOT_LETTER = unicodeRegExp(String.raw`[^\p{L}\s]`)
const WORD_CLOSED = /^\S*(['"`])[\s.,:;?!)\]]/
const WITHIN_WORD = unicodeRegExp(String.raw`(?<=[\p{L}\p{N}])['"\u0060](?=[\p{L}\p{N}])`, 'g')
const QUIET = /^[\s'"`()[\]\u2018\u2019\u201c\u201d]$/
/** Some literals. A template has rarely more chunks, with those of the expressions in it. */
const NEAR_PLACES = 16
/** A single letter is more often data than a word. */
const SHORTEST_NAME_CHARS = 2
const LONGEST_PARAMETER_PIECES = 32
