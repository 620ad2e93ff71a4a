import type { Asked } from './asked.ts'
import { BUILTIN_NAMES } from './builtins.ts'
import { NOT_ASCII } from './lettered.ts'
import { wholesIn } from './passages.ts'
import { isTelling, saysOnly } from './words.ts'

/** Tells the passages that may say what an event asks from those that cannot. */
export interface Concern {
  /** @param known - names that need no further proof */
  readonly about: (passage: string, known: ReadonlySet<string>) => boolean
}

/**
 * Makes ready to look through sources.
 *
 * @param asked - what an event needs explained
 */
export function concernOf({ words, identifiers, flags, subcommands, segments }: Asked): Concern {
  const word = anyOf([...words].filter(isTelling))
  const use = anyOf([...flags, ...subcommands, ...segments])
  const name = new RegExp(anyOf([...identifiers].filter(each => !BUILTIN_NAMES.has(each))), 'g')
  const said = new RegExp(word)
  const used = new RegExp(use)
  // A glance at the whole passage, which most do not survive: each part of a literal begins with one of its words.
  const glance = new RegExp(`${BEGIN}[^\\w"'\`]*(?:${word})|${use}|\\\\[xu]|${NOT_ASCII.source}`)
  const isSaid = (part: string): boolean => said.test(part) && (COMPOSED.test(part) || saysOnly(words, part))
  const isAsked = (literal: string): boolean =>
    LITERAL.test(literal) &&
    (used.test(literal) || NOT_ASCII.test(literal) || literal.slice(1, -1).split(HOLE).some(isSaid))
  const isNew = (found: string, known: ReadonlySet<string>): boolean =>
    identifiers.has(found) && !known.has(found)
  return {
    about: (passage, known) =>
      (glance.test(passage) && wholesIn(passage).some(isAsked)) ||
      (passage.match(name)?.some(found => isNew(found, known)) ?? false),
  }
}

/** After a quote, an expression or an escape in a template, a placeholder of a formatter. */
const BEGIN = '(?:["\'`}$]|%[-+ #\\d.$]*\\w|%\\(\\w+\\)\\w|\\\\[^xu])'

/**
 * A pattern that finds some of these texts, where they are no part of a longer word of ASCII. What stands before is
 * looked at last: V8 then jumps to where one of them may begin.
 */
function anyOf(texts: readonly string[]): string {
  if (texts.length === 0) return '(?!)'
  if (texts.length > MOST_TEXTS) return '[\\w$]+'
  const plain = texts.map(text => text.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&'))
  return plain.map(text => `${text}(?<![\\w$]${text})(?![\\w$])`).join('|')
}

/** Of more, an expression would be slower than to look at each word. */
const MOST_TEXTS = 300
const LITERAL = /^["'`]/
/** What has no word in it: an expression in a template, the end of a line. */
const HOLE = /\$\{[^{}`]*\}|\\[nrt]/
/** Other escapes and placeholders: a tokeniser has to take the literal apart. */
const COMPOSED = /[\\%{$`]/
