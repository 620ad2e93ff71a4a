import { escapeRegExp } from '../lexicon/escape-regexp.ts'
import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { NOT_ASCII } from '../lexicon/unicode-regexp.ts'
import { identifiers as allNames, isTelling, onlySaying, withoutCutWord } from '../lexicon/words.ts'
import type { Query } from './query.ts'
import { codeOf } from './tokens.ts'

/** What an event asks of one source. */
export interface Prefilter {
  /** Whether a passage may have a literal that is asked. */
  readonly isAbout: (passage: string) => boolean
  /** Whether a literal may be asked, as written. */
  readonly isAsked: (literal: string) => boolean
  /**
   * The asked names in a passage's code.
   *
   * @param known - names that need no further proof, and are left out
   */
  readonly namesIn: (passage: string, known: ReadonlySet<string>) => readonly string[]
}

/**
 * Makes ready to look through sources.
 *
 * @param asked - what an event needs explained
 * @returns looks at a whole source first: of the passages of most, nothing is asked
 */
export function prefilterOf({
  words,
  identifiers,
  segments,
}: Query): (source: string) => Prefilter | undefined {
  const word = anyOf([...words].filter(isTelling))
  const name = new RegExp(anyOf([...identifiers].filter(each => !BUILTIN_NAMES.has(each))), 'g')
  const said = new RegExp(word)
  const used = new RegExp(anyOf([...segments]))
  // Each part of a literal begins with one of its words. One expression for all of these would be three times slower.
  const hints = [new RegExp(`${BEGIN}[^A-Za-z_$"'\`]{0,99}${word}`), used, ESCAPED, NOT_ASCII]
  const saysAsked = onlySaying(words)
  const isSaid = (part: string): boolean => said.test(part) && (COMPOSED.test(part) || saysAsked(part))
  const isAsked = (literal: string): boolean =>
    used.test(literal) ||
    NOT_ASCII.test(literal) ||
    (HAS_LITERAL.test(literal) && said.test(literal)) ||
    saysSome(literal.slice(1, -1).split(HOLE), isSaid)
  return source => {
    const telling = hints.filter(hint => hint.test(source))
    const mayName = source.search(name) >= 0
    if (telling.length === 0 && !mayName) return undefined
    // Most sources are ASCII, and `name` knows the ends of words of ASCII only.
    const namesOf = (text: string): readonly string[] =>
      telling.includes(NOT_ASCII) && NOT_ASCII.test(text) ? allNames(text) : (text.match(name) ?? [])
    return {
      isAbout: passage => telling.some(hint => hint.test(passage)),
      isAsked,
      namesIn(passage, known) {
        const isNew = (found: string): boolean => identifiers.has(found) && !known.has(found)
        return mayName && namesOf(passage).some(isNew) ? namesOf(codeOf(passage)).filter(isNew) : []
      },
    }
  }
}

/** Of a template also a part that ends in a word, for that may go on in what is filled in. */
function saysSome(parts: readonly string[], isSaid: (part: string) => boolean): boolean {
  return parts.some((part, at) => isSaid(part) || (at < parts.length - 1 && isSaid(withoutCutWord(part))))
}

/** After a quote, an expression or an escape in a template, a placeholder of a formatter. */
const BEGIN = '(?:["\'`}$]|\\\\[^xu]|%[-+ #\\d.$]*\\w|%\\(\\w+\\)\\w)'

/** A pattern that finds some of these texts, where they are no part of a longer word of ASCII. */
function anyOf(texts: readonly string[]): string {
  if (texts.length === 0) return '^(?!)'
  if (texts.length > MOST_TEXTS) return '[\\w$]+'
  const some = `(?:${texts.map(escapeRegExp).join('|')})`
  // What stands before is looked at last: V8 finds the letters of a word many times faster.
  return `${some}(?![\\w$])(?<=(?:^|[^\\w$]|\\\\[nrtbfv])${some})`
}

/** Of more, an expression would be slower than to look at each word. */
const MOST_TEXTS = 300
const ESCAPED = /\\[xu]/
/** What has no word in it: an expression in a template, the end of a line. */
const HOLE = /\$\{[^{}`]*\}|\\[nrt]/
/** A template with a literal in an expression. */
const HAS_LITERAL = /^`[\s\S]*\$\{[^}]*["'`]/
/** Other escapes and placeholders: the literal has to be taken apart. */
const COMPOSED = /[\\%{$`]/
