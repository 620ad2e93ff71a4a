import type { Budget } from './budget.ts'
import { decode } from './escapes.ts'
import { chunksAndExpressions, codeAndWholes, MOST_TEMPLATES } from './passages.ts'

/** Is told what a source says, in its order. */
export interface Listener {
  /** Whether a string or template literal is worth reading, as written. */
  readonly asks: (written: string) => boolean
  /**
   * A string literal, or one chunk of a template literal; decoded. `thrown` when it is the first argument of
   * something like `new Error(`, or of `throw`.
   */
  readonly literal: (text: string, thrown: boolean) => void
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
  const parts = codeAndWholes(source)
  for (let at = 1; at < parts.length; at += 2) {
    const whole = parts[at] ?? ''
    if (!budget.afford(1)) return
    if (!QUOTED.test(whole) || !listener.asks(whole)) continue
    const thrown = isThrown(codeBefore(parts, at))
    if (whole.startsWith('`')) readTemplate(whole, thrown, { listener, budget, depth })
    else if (CLOSED.test(whole)) tell(listener, whole.slice(1, -1), thrown)
  }
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
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    if (index % 2 === 1) {
      if (depth > 0) readLiterals(part, listener, budget, depth - 1)
    } else if (!isLast) tell(listener, part, thrown && index === 0)
    else if (TAIL.test(part)) tell(listener, part.slice(0, -1), thrown && index === 0)
  }
}

function tell({ literal }: Listener, raw: string, thrown: boolean): void {
  if (raw.length <= LONGEST_CHARS) literal(decode(raw), thrown)
}

/** Whether what follows some code is thrown, or given first to something that throws it. */
function isThrown(code: string): boolean {
  const [, name = '', opened] = BEFORE.exec(code.slice(-LONGEST_NAME_CHARS)) ?? []
  return opened === undefined ? name === 'throw' : THROWER.test(name.toLowerCase())
}

/** UTF-16 units, as written. What is longer cannot be in a message that `clip` left, even with every letter escaped. */
const LONGEST_CHARS = 102_000
const LONGEST_NAME_CHARS = 100
const QUOTED = /^["'`]/
const COMMENT = /^\/[/*]/
const CLOSED = /^(["'])[^\\]*(?:\\[\s\S][^\\]*)*\1$/
const TAIL = /^[^\\]*(?:\\[\s\S][^\\]*)*`$/
const BEFORE = /([\w$]+)\s*(\(\s*)?$/
const THROWER = /(?:error|exception|warning|reject|fail|failure|abort|panic|fatal|assert|invariant|die)$/
