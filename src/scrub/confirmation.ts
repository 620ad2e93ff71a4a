import { TYPE_WORDS } from '../lexicon/javascript-names.ts'
import { unicodeRegExp } from '../lexicon/unicode-regexp.ts'
import { isWord } from '../lexicon/words.ts'
import { closerAfter } from './brackets.ts'
import type { Match, Phrase } from './phrases.ts'

/** A phrase too short to prove itself, where it was found, and the nearest on both sides that stay. */
export interface Candidate {
  readonly match: Match
  readonly left: Match | undefined
  readonly right: Match | undefined
  /** The nearest on the left that stays and that a source says, if `left` is a word of JavaScript. */
  readonly said?: Match | undefined
  /** The whole text, in pieces. */
  readonly text: readonly string[]
}

/**
 * Whether a phrase of one or two words stays. It may be there by chance: data has words too, and a user may be called
 * `root`. So its neighbourhood has to confirm it.
 *
 * A pair (`must be`) stays unless it stands inside quotes that were opened before it. A fragment (`" at "`) stays when
 * it begins the text with a word or fills its whole gap; or when a source says it near one of its neighbours, as
 * chunks of one template are. A name (`root`, `--out`) stays only when it fills its gap, and a source says it near a
 * neighbour, or it is a word of JavaScript (`undefined`), or it is the whole message and some source throws just that.
 */
export function isConfirmed(candidate: Candidate): boolean {
  const { match, left, right } = candidate
  const { phrase } = match
  if (phrase.strength === 'pair') return fills(candidate) || !isQuoted(candidate)
  const near = isNear(phrase, (candidate.said ?? left)?.phrase) || isNear(phrase, right?.phrase)
  if (phrase.strength === 'fragment') {
    if (opens(candidate) || fills(candidate)) return true
    return (near || followsPlatform(candidate)) && !isQuoted(candidate)
  }
  if (TYPE_WORDS.has(phrase.text))
    return (
      (fills(candidate) && (near || (VALUE.test(phrase.text) && !isQuoted(candidate)))) ||
      isExpected(candidate)
    )
  if (phrase.text.length < SHORTEST_NAME_CHARS || !fills(candidate)) return false
  const alone = left === undefined && right === undefined
  return near || (alone && (phrase.thrown || phrase.platform)) || isPlatformName(candidate)
}

/** Whether a phrase begins a text, or with a line that a source throws, or what a source throws begins what another one leads to: `Syntax Error: Unexpected `. */
function opens({ match, left, text }: Candidate): boolean {
  if (match.phrase.thrown && match.phrase.text.startsWith('\n')) return true
  if (!isWord(text[match.from] ?? '')) return false
  if (match.from === 0) return true
  return match.phrase.thrown && left?.to === match.from && LEADS.test(left.phrase.text)
}

/** Whether a word is the name of a type right after what asks for one: `must be array, `. */
function isExpected({ match, left, right, text }: Candidate): boolean {
  const [after = '', next = ''] = text.slice(match.to)
  const gap = left === undefined ? [] : text.slice(left.to, match.from)
  return (
    left !== undefined &&
    gap.length <= 1 &&
    EXPECTS.test(left.phrase.text + gap.join('')) &&
    (after === '' || right?.from === match.to || AFTER_TYPE.test(after) || (after === '.' && !isWord(next)))
  )
}

/** Of JavaScript's words those that say that there is no data; `date` or `Promise` may be some. */
const VALUE = /^(?:undefined|null|true|false|NaN|Infinity)$/
const LEADS = /[:.!]\s+$|\s-\s$/
const EXPECTS = /(?:^|[\s:,.(])(?:be|expected|expect|received|got|type|types|an?|instanceof|returned)\s$/i
const AFTER_TYPE = /^[,;:)|]$/

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

/** Whether a quote was opened before a phrase and is still open there: then it stands inside a parameter. */
function isQuoted({ match, left, text }: Candidate): boolean {
  const closer = closerAfter(left?.phrase.text ?? '')
  return /['"`]/.test(closer) && !match.phrase.text.startsWith(closer) && text[match.from - 1] !== closer
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

/**
 * A name of Node's or V8's own beside other words of theirs, without quotes: `connect` in `connect ECONNREFUSED`,
 * `#<Object>` at the end. Plain words may be data except at the beginning.
 */
function isPlatformName({ match, left, right, text }: Candidate): boolean {
  if (!match.phrase.platform || closerAfter(left?.phrase.text ?? '') !== '') return false
  if (match.from === 0)
    return right?.phrase.platform === true && /^\s?$/.test(text.slice(match.to, right.from).join(''))
  return left?.phrase.platform === true && left.to === match.from && /[^a-z]/.test(match.phrase.text)
}

/** Whether two phrases stand near each other somewhere in the sources. Both lists rise, so one walk does. */
function isNear(one: Phrase, other: Phrase | undefined): boolean {
  if (other === undefined || other === one) return false
  let at = 0
  for (const spot of one.spots) {
    while ((other.spots[at] ?? Infinity) < spot - NEAR_SPOTS) at++
    if ((other.spots[at] ?? Infinity) <= spot + NEAR_SPOTS) return true
  }
  return false
}

const NOT_LETTER = unicodeRegExp(String.raw`[^\p{L}\s]`)
const QUIET = /^[\s'"`()[\]\u2018\u2019\u201c\u201d]$/
/** Literals. A template has rarely more chunks, with those of the expressions in it. */
const NEAR_SPOTS = 8
/** A single letter is more often data than a word. */
const SHORTEST_NAME_CHARS = 2
const LONGEST_PARAMETER_PIECES = 32
