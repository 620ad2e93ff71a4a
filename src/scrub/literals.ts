import jsTokens from 'js-tokens'
import type { Budget } from './budget.ts'
import { decode } from './escapes.ts'

/** Is told what a source says, in its order. */
export interface Listener {
  /**
   * A string literal, or one chunk of a template literal; decoded. `thrown` when it is the first argument of
   * something like `new Error(`, or of `throw`.
   */
  readonly literal: (text: string, thrown: boolean) => void
  /** An identifier, a property name, a private name without its `#`. */
  readonly identifier: (name: string) => void
}

/**
 * Reads one source file, JavaScript, TypeScript or JSON. Comments, regular expressions and numbers do not count,
 * nor does what has no end (an apostrophe in JSX text).
 *
 * @param budget one step a token; when it is used up, reading ends where it is
 */
export function readLiterals(source: string, listener: Listener, budget: Budget): void {
  let before: Before = NOTHING
  for (const token of jsTokens(source)) {
    if (!budget.afford(1)) return
    if (SILENT.has(token.type)) continue
    if (token.type === 'IdentifierName') listener.identifier(token.value)
    if (token.type === 'PrivateIdentifier') listener.identifier(token.value.slice(1))
    const raw = quoted(token)
    if (raw !== undefined && raw.length <= LONGEST_CHARS) listener.literal(decode(raw), isThrown(before))
    before = after(before, token)
  }
}

type Token = ReturnType<typeof jsTokens> extends Iterable<infer Each> ? Each : never

function quoted(token: Token): string | undefined {
  switch (token.type) {
    case 'StringLiteral':
    case 'NoSubstitutionTemplate':
    case 'TemplateTail':
      return token.closed ? token.value.slice(1, -1) : undefined
    case 'TemplateHead':
    case 'TemplateMiddle':
      return token.value.slice(1, -2)
    default:
      return undefined
  }
}

/** What stands before a token: the last identifier, and whether a parenthesis was opened after it. */
interface Before {
  readonly name: string
  readonly opened: boolean
}

function after(before: Before, token: Token): Before {
  if (token.type === 'IdentifierName') return { name: token.value, opened: false }
  if (token.value === '(' && before.name !== '' && !before.opened) return { name: before.name, opened: true }
  return NOTHING
}

function isThrown({ name, opened }: Before): boolean {
  return opened ? THROWER.test(name.toLowerCase()) : name === 'throw'
}

/** UTF-16 units, as written. What is longer cannot be in a message that `clip` left, even with every letter escaped. */
const LONGEST_CHARS = 102_000
const NOTHING: Before = { name: '', opened: false }
const THROWER = /(?:error|exception|warning|reject|fail|failure|abort|panic|fatal|assert|invariant|die)$/
const SILENT: ReadonlySet<string> = new Set([
  'WhiteSpace',
  'LineTerminatorSequence',
  'SingleLineComment',
  'MultiLineComment',
  'HashbangComment',
])
