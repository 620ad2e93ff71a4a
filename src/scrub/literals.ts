import type { Budget } from './budget.ts'
import { decode } from './escapes.ts'
import { chunksAndExpressions, codeAndTokens, MOST_TEMPLATES } from './tokens.ts'

/** Is told what a source says, in its order. */
export interface Listener {
  /** Whether a string or template literal is worth reading, as written. */
  readonly asks: (written: string) => boolean
  /**
   * A string literal, or the chunks of a template literal, in their order; decoded. `thrown` when it is the first
   * argument of something like `new Error(`, or of `throw`.
   */
  readonly literal: (chunks: readonly string[], thrown: boolean) => void
}

/**
 * Reads a passage of a source, JavaScript, TypeScript or JSX. Comments, regular expressions and numbers do not count,
 * nor does what has no end (an apostrophe in JSX text).
 *
 * @param budget one step for each literal, comment and regular expression; when it is used up, reading ends there
 * @param depth - of templates in templates that are looked into
 */
export function readLiterals(
  source: string,
  listener: Listener,
  budget: Budget,
  depth = MOST_TEMPLATES,
): void {
  const parts = codeAndTokens(source)
  for (let at = 1; at < parts.length; at += 2) {
    const whole = parts[at] ?? ''
    if (!budget.afford(1)) return
    if (!QUOTED.test(whole) || !listener.asks(whole) || isListed(parts, at) || isCompared(parts, at)) continue
    const thrown = isThrown(codeBefore(parts, at))
    if (whole.startsWith('`')) {
      readTemplate(whole, thrown, { listener, budget, depth })
    } else if (CLOSED.test(whole)) {
      const end = sumEnd(parts, at)
      const chunks = parts.slice(at, end + 1).filter((_, index) => index % 2 === 0)
      if (chunks.length > 1 && !budget.afford(chunks.length - 1)) return
      tell(
        listener,
        chunks.map(chunk => chunk.slice(1, -1)),
        thrown,
      )
      at = end
    }
  }
}

/** Where a sum of literals ends, `'cannot read ' + file + ' of ' + place`: at its last literal. */
function sumEnd(parts: readonly string[], start: number): number {
  let end = start
  while (SUM.test(parts[end + 1] ?? '') && CLOSED.test(parts[end + 2] ?? '')) end += 2
  return end
}

/**
 * Whether a short text is one of a list of such: names of countries, of contributors. Those are the program's data; what
 * a user has chosen among them is the user's.
 */
function isListed(parts: readonly string[], at: number): boolean {
  const isAlike = (other: number): boolean => SHORT.test(parts[other] ?? '')
  if (!isAlike(at)) return false
  let first = at
  while (first > at - LIST_PARTS && isAlike(first - 2) && SEPARATOR.test(parts[first - 1] ?? '')) first -= 2
  let last = at
  while (last - first < LIST_PARTS && isAlike(last + 2) && SEPARATOR.test(parts[last + 1] ?? '')) last += 2
  return last - first >= LIST_PARTS
}

/** Whether a text of some words is what a value is compared with: then it is a value itself, such as the user gives. */
function isCompared(parts: readonly string[], at: number): boolean {
  return (
    SHORT.test(parts[at] ?? '') && (COMPARES.test(parts[at - 1] ?? '') || COMPARED.test(parts[at + 1] ?? ''))
  )
}

/** The code before a literal, comments left out. */
function codeBefore(parts: readonly string[], at: number): string {
  let code = parts[at - 1] ?? ''
  for (
    let before = at - 2;
    COMMENT.test(parts[before] ?? '') && code.length < LONGEST_NAME_CHARS;
    before -= 2
  ) {
    code = `${parts[before - 1]}${code}`
  }
  return code
}

function readTemplate(
  template: string,
  thrown: boolean,
  { listener, budget, depth }: { listener: Listener; budget: Budget; depth: number },
): void {
  const parts = chunksAndExpressions(template)
  const last = parts.at(-1) ?? ''
  const chunks = parts.slice(0, -1).filter((_, at) => at % 2 === 0)
  tell(listener, TAIL.test(last) ? [...chunks, last.slice(0, -1)] : chunks, thrown)
  if (depth === 0) return
  for (const [at, part] of parts.entries()) if (at % 2 === 1) readLiterals(part, listener, budget, depth - 1)
}

function tell({ literal }: Listener, raw: readonly string[], thrown: boolean): void {
  literal(raw.filter(({ length }) => length <= LONGEST_CHARS).map(decode), thrown)
}

/** Whether what follows some code is thrown, or given first to something that throws it. */
function isThrown(code: string): boolean {
  const [, name = '', opened] = BEFORE.exec(code.slice(-LONGEST_NAME_CHARS)) ?? []
  return opened === undefined ? name === 'throw' : THROWER.test(name.toLowerCase())
}

/** UTF-16 units, as written. What is longer cannot be in a message that `clip` left, even with every letter escaped. */
const LONGEST_CHARS = 102_000
const LONGEST_NAME_CHARS = 100
/** Four texts, and what parts them. */
const LIST_PARTS = 6
/** A text of two to four words. Lists of single words are of types and flags, which messages enumerate. */
const SHORT = /^(["'`])[^\s"'`\\$]+(?: [^\s"'`\\$]+){1,3}\1$/
const COMPARES = /(?:[!=]==?|\bcase)\s*$/
const COMPARED = /^\s*[!=]==?/
const SEPARATOR = /^\s*,\s*(?:[\w$]+\s*:\s*)?$/
const QUOTED = /^["'`]/
/** Between two literals of a sum: what is filled in. */
const SUM = /^\s*\+\s*(?:[\w$.!]{1,100}(?:\([^()]{0,100}\)|\[[^[\]]{0,100}\])?[\w$.]{0,40}\s*\+\s*)?$/
const COMMENT = /^\/[/*]/
const CLOSED = /^(["'])[^\\]*(?:\\[\s\S][^\\]*)*\1$/
const TAIL = /^[^\\]*(?:\\[\s\S][^\\]*)*`$/
const BEFORE = /([\w$]+)\s*(\(\s*)?$/
const THROWER = /(?:error|exception|warning|reject|fail|failure|abort|panic|fatal|assert|invariant|die)$/
