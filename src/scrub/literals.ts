import { isMessage } from '../lexicon/message-forms.ts'
import type { Budget } from './budget.ts'
import { literalValue } from './literal-value.ts'
import { isNamed, isThrown, isThrownByName, isWith } from './thrown-code.ts'
import { chunksAndExpressions, codeAndTokens, MOST_TEMPLATES } from './tokens.ts'

/** Is told what a source says, in its order. */
export interface Listener {
  /** Whether a string or template literal is worth reading, as written. */
  readonly asks: (written: string) => boolean
  /** A string literal, or the chunks of a template literal or of a sum, in their order; decoded. */
  readonly literal: (chunks: readonly string[], about: LiteralUse) => void
  /** What comes now goes with nothing that came before: what a template fills in goes with that template alone. */
  readonly apart?: () => void
}

/** How a literal is used in a source. */
export interface LiteralUse {
  /** It is thrown, given to something that throws or says it, or called a message. */
  readonly thrown: boolean
  /** It is called a message, and may be filled in elsewhere: `const reason = 'late'`. */
  readonly named: boolean
  /** It is in an expression of a template, one of what may be filled in; or in a sum, beside what is. */
  readonly inside: boolean
  /** It is the first or the last of a list. */
  readonly edge: boolean
  /** It is given to what expects it: `this.expect('FROM')`. */
  readonly expected: boolean
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
  const useOf = (at: number, end = at): LiteralUse => {
    const [before = '', after = ''] = [parts[at - 1], parts[end + 1]]
    return {
      thrown: isWith(parts, at, isThrown) || isThrownByName(before, source),
      named: isWith(parts, at, isNamed),
      inside: depth < MOST_TEMPLATES || ADDED.test(before + parts[at]?.at(-2)) || /^\s*\+/.test(after),
      expected: EXPECTS.test(before) || (CALLED.test(before) && GENERATED.test(after)),
      edge: /[[{]\s*$/.test(before) || /^\s*(?:,?\s*\]|:\s*[\w$.]+,?\s*\})/.test(after),
    }
  }
  for (let at = 1; at < parts.length; at += 2) {
    const whole = parts[at] ?? ''
    if (!budget.afford(1)) return
    if (!QUOTED.test(whole)) continue
    if (!listener.asks(whole) || isCompared(parts, at) || isRest(parts, at)) continue
    if (whole.startsWith('`')) {
      readTemplate(whole, useOf(at), { listener, budget, depth })
    } else if (CLOSED.test(whole)) {
      const end = sumEnd(parts, at)
      if (end > at && !budget.afford((end - at) / 2)) return
      tell(listener, chunksOfSum(parts.slice(at, end + 1)), useOf(at, end))
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

/** Whether a literal is the rest of one that was not asked for: alone the source says it nowhere. */
function isRest(parts: readonly string[], at: number): boolean {
  return PLUS.test(parts[at - 1] ?? '') && CLOSED.test(parts[at - 2] ?? '')
}

/** The literals of a sum, those together between which nothing is filled in. */
function chunksOfSum(parts: readonly string[]): readonly string[] {
  const chunks: string[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const text = (parts[at] ?? '').slice(1, -1)
    if (at > 0 && PLUS.test(parts[at - 1] ?? '')) chunks.push((chunks.pop() ?? '') + text)
    else chunks.push(text)
  }
  return chunks
}

/** Whether a text is what a value is compared with: then it is a value itself, such as the user gives. */
function isCompared(parts: readonly string[], at: number): boolean {
  const isBeside = COMPARES.test(parts[at - 1] ?? '') || COMPARED.test(parts[at + 1] ?? '')
  return isBeside && WORDS.test(parts[at] ?? '') && !isMessage((parts[at] ?? '').slice(1, -1))
}

function readTemplate(
  template: string,
  use: LiteralUse,
  { listener, budget, depth }: { listener: Listener; budget: Budget; depth: number },
): void {
  const parts = chunksAndExpressions(template)
  const last = parts.at(-1) ?? ''
  const chunks = parts.slice(0, -1).filter((_, at) => at % 2 === 0)
  const fills = parts.filter((part, at) => at % 2 === 1 && HAS_QUOTE.test(part))
  const isApart = depth === MOST_TEMPLATES && fills.length > 0
  if (isApart) listener.apart?.()
  tell(listener, TAIL.test(last) ? [...chunks, last.slice(0, -1)] : chunks, use)
  if (depth === 0) return
  for (const fill of fills) readLiterals(fill, listener, budget, depth - 1)
  if (isApart) listener.apart?.()
}

function tell({ literal }: Listener, raw: readonly string[], use: LiteralUse): void {
  literal(raw.filter(({ length }) => length <= LONGEST_CHARS).map(literalValue), use)
}

/** UTF-16 units, as written. What is longer cannot be in a message that `truncate` left, even with every letter escaped. */
const LONGEST_CHARS = 102_000
/** With its last letter: what is added to a variable may be a name, unless more can follow. */
const ADDED = /\+(?:\s*.|=\s+)$/
const WORDS = /^["'`]\S+\s\S/
/** Not `expect('Rose').toBe(…)`, as tests say of a value. */
const EXPECTS = /(?<!un)expect(?:[\w$]{1,40}|(?<=[.\w$]expect))\(\s*$/i
/** `e1 = e("FROM", true)`: so generated parsers have what they expect, and whether its case counts; shortened or not. */
const CALLED = /=\s*[\w$]{1,40}\(\s*$/
const GENERATED = /^\s*,\s*(?:true|false|![01])\s*\)\s*[,;\n}]/
const COMPARES = /(?:[!=]==?|\bcase)\s*$/
const COMPARED = /^\s*[!=]==?/
const QUOTED = /^["'`]/
const HAS_QUOTE = /["'`]/
/** Between two literals of a sum: what is filled in. */
const SUM = /^\s*\+\s*(?:[\w$.!]{1,100}(?:\([^()]{0,100}\)|\[[^[\]]{0,100}\])?[\w$.]{0,40}\s*\+\s*)?$/
const CLOSED = /^(["'])[^\\]*(?:\\[\s\S][^\\]*)*\1$/
const TAIL = /^[^\\]*(?:\\[\s\S][^\\]*)*`$/
const PLUS = /^\s*\+\s*$/
