import { isWord } from '../lexicon/words.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'

/**
 * A text short enough to look at, in composed form (NFC). Of a longer one the middle is taken out, and the words
 * that the cut goes through: what is left of a word may be another word.
 */
export function truncate(text: string): string {
  if (text.length <= LONGEST_CHARS) return text.normalize('NFC')
  return `${head(text, HEAD_CHARS)}${PLACEHOLDER}${tail(text)}`.normalize('NFC')
}

/**
 * The beginning of a text that is longer than it may be, up to a word's end, and the placeholder for the rest.
 *
 * @param most - UTF-16 units
 */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${head(text, most - PLACEHOLDER.length)}${PLACEHOLDER}`
}

function head(text: string, most: number): string {
  let end = most
  while (end > 0 && isInWord(text, end - 1)) end--
  return text.slice(0, end)
}

function tail(text: string): string {
  let start = text.length - TAIL_CHARS
  while (start < text.length && isInWord(text, start)) start++
  return text.slice(start)
}

/** Half of a surrogate pair may be half of a letter. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charAt(at)
  return isWord(unit) || (unit >= '\ud800' && unit <= '\udfff')
}

/** UTF-16 units. Sentry cuts messages at 8192 characters; templates put their own words first, or last. */
const HEAD_CHARS = 12_000
const TAIL_CHARS = 4000
/** More than head and tail, so that a truncated text is not truncated again. */
const LONGEST_CHARS = 17_000
