import { PLACEHOLDER } from './placeholder.ts'

/**
 * Cuts a text into words and single other characters, losing nothing. A placeholder is one piece, and no word.
 *
 * A word is what Unicode calls letters, marks and numbers, the underscore, and the invisible format characters:
 * a soft hyphen in a name must not make two words of it.
 */
export function pieces(text: string): readonly string[] {
  return text.match(PIECE) ?? []
}

export function isWord(piece: string): boolean {
  return WORD_START.test(piece)
}

/** Words without a letter (numbers, underscores) say nothing about where a text comes from. */
export function isTelling(piece: string): boolean {
  return LETTER.test(piece) && isWord(piece)
}

/** Whether every word of a text is in a set. Stops at the first that is not, which in a foreign literal is mostly the first. */
export function saysOnly(words: ReadonlySet<string>, text: string): boolean {
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    if (!words.has(found[0])) return false
  }
  return true
}

/** The names in a text, as JavaScript would read them: `Foo.$bar [as baz]` has `Foo`, `$bar`, `as` and `baz`. */
export function identifiers(text: string): readonly string[] {
  return text.match(IDENTIFIER) ?? []
}

const PIECE = new RegExp(`${PLACEHOLDER.replace('*', '\\*')}|[\\p{L}\\p{M}\\p{N}\\p{Cf}_]+|[\\s\\S]`, 'gu')
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}_]+/gu
const WORD_START = /^[\p{L}\p{M}\p{N}\p{Cf}_]/u
const LETTER = /\p{L}/u
export const IDENTIFIER = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/gu
