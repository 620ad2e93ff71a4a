import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { IDENTIFIER, identifiers } from '../lexicon/words.ts'
import type { About } from './about.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Whether V8 quotes code of the program: what stands where the error was thrown, and is none of the program's own. */
export function isQuoted(text: string, vocabulary: Vocabulary, code: About['code']): boolean {
  if (identifiers(text).every(name => BUILTIN_NAMES.has(name))) return isExpression(text)
  const there = code()
  if (there === undefined) return isPath(text, vocabulary)
  const around = new Set(identifiers(there.before + there.after))
  return (
    isExpression(text) &&
    !OWN_ERROR.test(there.after) &&
    identifiers(text).every(name => around.has(name) || BUILTIN_NAMES.has(name))
  )
}

/** The same of a property, before what has it: it stands there as one, and not only as a variable. */
export function isMember(text: string, vocabulary: Vocabulary, code: About['code'], at: number): boolean {
  const there = code()
  if (at > 0 || there === undefined || !isQuoted(text, vocabulary, code)) return false
  const name = text.replace(/[$]/g, '\\$&')
  return new RegExp(`(?:[.#{,]\\s*|\\[['"\`])${name}(?![\\w$])`).test(there.before + there.after)
}

/** Whether a text is an expression of more than one name, all of which the sources have. */
export function isPath(text: string, vocabulary: Vocabulary): boolean {
  return identifiers(text).length > 1 && isSource(text, vocabulary)
}

export function isSource(text: string, { identifiers: known }: Vocabulary): boolean {
  return isExpression(text) && identifiers(text).every(name => known.has(name) || BUILTIN_NAMES.has(name))
}

function isExpression(text: string): boolean {
  return !/\s/.test(text.replace(WORDS_OF_CODE, '')) && PLAIN.test(text.replace(IDENTIFIER(text), ''))
}

/** An error that the program makes itself. */
const OWN_ERROR = /^(?:new\s+)?[\w$.]*(?:Error|Exception)\s*\(|^throw\b/
/** What stands between names in an expression as V8 prints it. */
const PLAIN = /^[\s.()[\]#?!]*$/

/** With a space in them. Others have none: names side by side are a text. */
const WORDS_OF_CODE = /\(intermediate value\)|\b(?:new|await|async|get|set) /g
