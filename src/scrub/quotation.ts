import { BUILTIN_NAMES } from './builtins.ts'
import { PLACEHOLDER } from './placeholder.ts'
import type { Vocabulary } from './vocabulary.ts'
import { IDENTIFIER, identifiers } from './words.ts'

/**
 * A message in which V8 or Node quotes the program: `options.files is not a function`.
 *
 * Most messages of V8 print values, and for those identifiers prove nothing: `max` is in every source as `Math.max`.
 * The few listed here print source text, so a parameter of theirs stays when all its names are identifiers of the
 * sources, or JavaScript's own. (They also print a property read by a computed key, `users[name].x`; such a key
 * stays only if the sources use the same name.) A module that is not found, or a program that is not, stays when a
 * source has its name as a literal.
 *
 * @param message in composed form (NFC)
 * @param type the error's type; a program's own errors are not V8's, whatever they say
 * @returns the message, unknown parameters replaced; `undefined` if it is none of these
 * @see https://github.com/v8/v8/blob/main/src/common/message-template.h
 */
export function quotation(message: string, type: string, vocabulary: Vocabulary): string | undefined {
  if (message.length > LONGEST_CHARS) return undefined
  for (const { types, explains, template } of QUOTATIONS) {
    const found = types.has(type) ? template.exec(message) : null
    if (found !== null) return refill(found, parameter => explains(parameter, vocabulary))
  }
  return undefined
}

/** Whether an error may be one in which V8 quotes code. */
export function quotesCode({ type, value }: { type: string; value: string }): boolean {
  return ENGINE.has(type) && value.length <= LONGEST_CHARS
}

function isSource(text: string, { identifiers: known }: Vocabulary): boolean {
  if (!PLAIN.test(text.replace(IDENTIFIER(text), ''))) return false
  return identifiers(text).every(name => known.has(name) || BUILTIN_NAMES.has(name))
}

function isLiteral(text: string, { literals }: Vocabulary): boolean {
  return literals.has(text)
}

function refill({ input, indices }: RegExpExecArray, explains: (parameter: string) => boolean): string {
  let out = ''
  let at = 0
  for (const [from, to] of indices?.slice(1).filter(span => span !== undefined) ?? []) {
    const parameter = input.slice(from, to)
    out += input.slice(at, from) + (explains(parameter) ? parameter : PLACEHOLDER)
    at = to
  }
  return out + input.slice(at)
}

/** UTF-16 units. V8 cuts what it quotes; longer ones are not its own. */
const LONGEST_CHARS = 500
/** What stands between names in an expression as V8 prints it. */
const PLAIN = /^[\s.()[\]#?!]*$/

const ENGINE: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'SyntaxError'])
const NODE: ReadonlySet<string> = new Set(['Error', 'TypeError', 'SyntaxError'])

const SOURCE_TEXT = [
  /^(?!Promise resolver )(.+) is not (?:a function|a constructor|iterable|async iterable|defined)$/d,
  /^(.+) is not a function or its return value is not (?:async )?iterable$/d,
  /^Cannot access '(.+)' before initialization$/d,
  /^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '(.*)'\)$/d,
  /^Cannot destructure property '(.+)' of '(.+)' as it is (?:undefined|null)\.$/d,
  /^Cannot destructure '(.+)' as it is (?:undefined|null)\.$/d,
  /^Cannot (?:read|write) private member (.+) (?:from|to) an object whose class did not declare it$/d,
  /^Class constructor (.+) cannot be invoked without 'new'$/d,
  /^Class extends value (.+) is not a constructor or null$/d,
  /^Cannot assign to read only property '(.+)' of object '(?:#<(.+)>|\[object \w+\])'$/d,
  /^Cannot set property (.+) of (?:#<(.+)>|\[object \w+\]) which has only a getter$/d,
  /^Cannot add property (.+), object is not extensible$/d,
  /^Cannot redefine property: (.+)$/d,
  /^Identifier '(.+)' has already been declared$/d,
]
const SPECIFIERS = [
  /^Cannot find module '(.+)'(?:\nRequire stack:\n- ([\s\S]+))?$/d,
  /^Cannot find (?:module|package) '(.+)' imported from (.+)$/d,
  /^spawn(?:Sync)? (.+) E[A-Z0-9]{2,19}$/d,
  /^The requested module '(.+)' does not provide an export named '(.+)'$/d,
]

/** How much of the user's file V8 shows around the fault depends on where it is. */
const JSON_TEXT = [/^Unexpected token ([\s\S]+) is not valid JSON$/d]

const QUOTATIONS = [
  ...SOURCE_TEXT.map(template => ({ types: ENGINE, explains: isSource, template })),
  ...JSON_TEXT.map(template => ({ types: ENGINE, explains: () => false, template })),
  ...SPECIFIERS.map(template => ({ types: NODE, explains: isLiteral, template })),
]
