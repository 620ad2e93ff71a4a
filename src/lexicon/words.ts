import { PLACEHOLDER_PATTERN } from '../report/placeholder.ts'
import { NOT_ASCII, unicodeRegExp } from './unicode-regexp.ts'

/**
 * Cuts a text into words and single other characters, losing nothing. A placeholder is one piece, and no word.
 *
 * A word is what Unicode calls letters, marks and numbers, the underscore, and the invisible format characters:
 * a soft hyphen in a name must not make two words of it.
 */
export function pieces(text: string): readonly string[] {
  return text.match(PIECE(text)) ?? []
}

export function isWord(piece: string): boolean {
  return WORD_START(piece).test(piece)
}

/** Words without a letter (numbers, underscores) say nothing about where a text comes from. */
export function isTelling(piece: string): boolean {
  return LETTER(piece).test(piece) && isWord(piece)
}

/** Whether a text has an arrow, a tick or the like, as programs write before what they say, and people hardly ever. */
export function hasSymbol(text: string): boolean {
  return /[\u2190-\u2bff]/.test(text)
}

/** Whether every word of a text is in a set. Stops at the first that is not, which in a foreign literal is mostly the first. */
export function saysOnly(words: ReadonlySet<string>, text: string): boolean {
  const word = WORD(text)
  word.lastIndex = 0
  for (let found = word.exec(text); found; found = word.exec(text)) {
    if (!words.has(found[0])) return false
  }
  return true
}

/**
 * As `saysOnly`, for many texts: one expression finds a word that is not in the set, in a quarter of the time. Of very
 * many words it would be slower.
 */
export function onlySaying(words: ReadonlySet<string>): (text: string) => boolean {
  const plain = [...words].filter(word => /^\w+$/.test(word))
  if (plain.length === 0 || plain.length > MOST_WORDS) {
    return text => saysOnly(words, text)
  }
  const foreign = new RegExp(`\\b(?!(?:${plain.join('|')})\\b)\\w`)
  return text => (NOT_ASCII.test(text) ? saysOnly(words, text) : !foreign.test(text))
}

const MOST_WORDS = 300

/** What stands before something that is filled in, without what may be the begin of a word: `TS` of `in TS${code}`. */
export function withoutCutWord(chunk: string): string {
  return chunk.replace(LAST_WORD(chunk), '')
}

/** What stands after something that is filled in, without what is one word with it: `ms` of `${time}ms exceeded`. */
export function withoutUnit(chunk: string): string {
  return chunk.replace(/^[A-Za-z]{1,3}(?=\s)/, '')
}

/** The names in a text, as JavaScript would read them: `Foo.$bar [as baz]` has `Foo`, `$bar`, `as` and `baz`. */
export function identifiers(text: string): readonly string[] {
  return text.match(IDENTIFIER(text)) ?? []
}

const WORD_CLASS = String.raw`[\p{L}\p{M}\p{N}\p{Cf}_]`
const PIECE = unicodeRegExp(String.raw`${PLACEHOLDER_PATTERN}|${WORD_CLASS}+|[\s\S]`, 'g')
const WORD = unicodeRegExp(`${WORD_CLASS}+`, 'g')
const LAST_WORD = unicodeRegExp(`(?<!${WORD_CLASS})${WORD_CLASS}+$`)
const WORD_START = unicodeRegExp(`^${WORD_CLASS}`)
const LETTER = unicodeRegExp(String.raw`[\p{L}]`)
export const IDENTIFIER = unicodeRegExp(String.raw`[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*`, 'g')
