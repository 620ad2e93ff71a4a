import type { Asked } from './asked.ts'
import { BUILTIN_NAMES } from './builtins.ts'
import { NOT_ASCII } from './lettered.ts'
import { wholesIn } from './passages.ts'
import { isTelling, onlySaying } from './words.ts'

/**
 * Tells whether a passage may say what an event asks.
 *
 * @param known - names that need no further proof
 */
export type IsAbout = (passage: string, known: ReadonlySet<string>) => boolean

/** Looks at a whole source first: most ask nothing of the passages of most. */
export type Concern = (source: string) => IsAbout | undefined

/**
 * Makes ready to look through sources.
 *
 * @param asked - what an event needs explained
 */
export function concernOf({ words, identifiers, flags, subcommands, segments }: Asked): Concern {
  const word = anyOf([...words].filter(isTelling))
  const name = new RegExp(anyOf([...identifiers].filter(each => !BUILTIN_NAMES.has(each))), 'g')
  const said = new RegExp(word)
  const used = new RegExp(anyOf([...flags, ...subcommands, ...segments]))
  // Each part of a literal begins with one of its words. One expression for all of these would be three times slower.
  const glances = [new RegExp(`${BEGIN}[^\\w"'\`]*${word}`), used, ESCAPED, NOT_ASCII]
  const saysAsked = onlySaying(words)
  const isSaid = (part: string): boolean => said.test(part) && (COMPOSED.test(part) || saysAsked(part))
  const isAsked = (literal: string): boolean =>
    LITERAL.test(literal) &&
    (used.test(literal) || NOT_ASCII.test(literal) || literal.slice(1, -1).split(HOLE).some(isSaid))
  const isNew = (found: string, known: ReadonlySet<string>): boolean =>
    identifiers.has(found) && !known.has(found)
  const names = (passage: string, known: ReadonlySet<string>): boolean =>
    passage.match(name)?.some(found => isNew(found, known)) ?? false
  return source => {
    const telling = glances.filter(glance => glance.test(source))
    const mayName = source.search(name) >= 0
    if (telling.length === 0 && !mayName) return undefined
    return (passage, known) =>
      (telling.some(glance => glance.test(passage)) && wholesIn(passage).some(isAsked)) ||
      (mayName && names(passage, known))
  }
}

/** After a quote, an expression or an escape in a template, a placeholder of a formatter. */
const BEGIN = '(?:["\'`}$]|\\\\[^xu]|%[-+ #\\d.$]*\\w|%\\(\\w+\\)\\w)'

/** A pattern that finds some of these texts, where they are no part of a longer word of ASCII. */
function anyOf(texts: readonly string[]): string {
  if (texts.length === 0) return '(?!)'
  if (texts.length > MOST_TEXTS) return '[\\w$]+'
  const plain = texts.map(text => text.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&'))
  return `(?<![\\w$])(?:${plain.join('|')})(?![\\w$])`
}

/** Of more, an expression would be slower than to look at each word. */
const MOST_TEXTS = 300
const ESCAPED = /\\[xu]/
const LITERAL = /^["'`]/
/** What has no word in it: an expression in a template, the end of a line. */
const HOLE = /\$\{[^{}`]*\}|\\[nrt]/
/** Other escapes and placeholders: a tokeniser has to take the literal apart. */
const COMPOSED = /[\\%{$`]/
