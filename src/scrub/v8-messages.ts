import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { IDENTIFIER, identifiers } from '../lexicon/words.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { About } from './about.ts'
import { missingIn, missingModule } from './missing-module.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A message in which V8 or Node quotes the program: `options.files is not a function`, alone or inside a longer one.
 *
 * Most messages of V8 print values, and for those identifiers prove nothing: `max` is in every source as `Math.max`.
 * The few listed here print source text. Where the error was thrown in a file of the program, all names of a parameter have
 * to stand there: a computed key (`users[name]`) does not, nor what a program put into an error of its own. Elsewhere
 * they have to be identifiers of the sources, and more than one, for a single name may be anything. A program that is not
 * found stays when a source starts it, a module when a source imports it.
 *
 * @param message in composed form (NFC)
 * @param about the error's type counts: a program's own errors are not V8's, whatever they say
 * @param covered reduces what stands around it
 * @returns the message, unknown parameters replaced; `undefined` if it is none of these
 * @see https://github.com/v8/v8/blob/main/src/common/message-template.h
 */
export function v8Message(
  message: string,
  about: Pick<About, 'type' | 'place' | 'code'>,
  { vocabulary, covered }: { vocabulary: Vocabulary; covered: (text: string) => string },
): string | undefined {
  const whole = wholeMessage(message, about, vocabulary)
  if (whole?.includes(PLACEHOLDER) === false) return whole
  return (
    missingModule(message, about.place, { vocabulary, covered }) ??
    innerMessage(message, about, { vocabulary, covered }) ??
    whole
  )
}

function wholeMessage(
  message: string,
  { type, code }: Pick<About, 'type' | 'code'>,
  vocabulary: Vocabulary,
): string | undefined {
  if (message.length > LONGEST_CHARS) return undefined
  for (const { types, explains, template } of QUOTATIONS) {
    const found = types.has(type) ? template.exec(message) : null
    if (found !== null) return refill(found, (parameter, at) => explains(parameter, vocabulary, code, at))
  }
  return undefined
}

/** V8's own text as a line, or after a colon, of a message that says more: only where all that it quotes is known. */
function innerMessage(
  message: string,
  { type, code }: Pick<About, 'type' | 'code'>,
  { vocabulary, covered }: { vocabulary: Vocabulary; covered: (text: string) => string },
): string | undefined {
  if (!MAYBE_INNER.test(message) || message.length > LONGEST_AROUND_CHARS) return undefined
  for (const { 0: lead, index } of message.matchAll(INNER_START)) {
    const start = index + lead.length
    const [line = ''] = /^[^\n]*/.exec(message.slice(start)) ?? []
    const quotation = SOURCE_TEXT.find(({ template }) => template.test(line))
    const parameters = quotation?.template.exec(line)?.slice(1) ?? []
    const isThere = ENGINE.has(type) ? quotation?.explains : isPath
    if (
      !quotation ||
      !isThere ||
      !parameters.every(each => each === undefined || isThere(each, vocabulary, code))
    )
      continue
    if (!ENGINE.has(type) && start === 0) continue
    return around(covered, {
      before: message.slice(0, start),
      text: line,
      after: message.slice(start + line.length),
    })
  }
  return undefined
}

function around(
  covered: (text: string) => string,
  { before, text, after }: { before: string; text: string; after: string },
): string {
  const lead = before.trimEnd()
  const colon = lead.endsWith(':') ? lead.slice(0, -1) : lead
  const between = before.slice(colon.length)
  const rest = after.trimStart()
  return [
    colon === '' ? '' : covered(colon) + between,
    text,
    rest === '' ? '' : after.slice(0, after.length - rest.length) + covered(rest),
  ].join('')
}

/** Whether an error may be one in which V8 quotes code. */
export function quotesCode({ type, value }: { type: string; value: string }): boolean {
  return ENGINE.has(type)
    ? value.length <= LONGEST_AROUND_CHARS
    : MAYBE_INNER.test(value.slice(0, LONGEST_AROUND_CHARS))
}

/** Whether V8 quotes code of the program: what stands where the error was thrown, and is none of the program's own. */
function isQuoted(text: string, vocabulary: Vocabulary, code: About['code']): boolean {
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

/** The same of a property: it stands there as one, and not only as a variable. */
function isMember(text: string, vocabulary: Vocabulary, code: About['code']): boolean {
  const there = code()
  if (there === undefined || !isQuoted(text, vocabulary, code)) return false
  const name = text.replace(/[$]/g, '\\$&')
  return new RegExp(`(?:[.#{,]\\s*|\\[['"\`])${name}(?![\\w$])`).test(there.before + there.after)
}

/** Whether a text is an expression of more than one name, all of which the sources have. */
function isPath(text: string, vocabulary: Vocabulary): boolean {
  return identifiers(text).length > 1 && isSource(text, vocabulary)
}

function isSource(text: string, { identifiers: known }: Vocabulary): boolean {
  return isExpression(text) && identifiers(text).every(name => known.has(name) || BUILTIN_NAMES.has(name))
}

function isExpression(text: string): boolean {
  return !/\s/.test(text.replace(WORDS_OF_CODE, '')) && PLAIN.test(text.replace(IDENTIFIER(text), ''))
}

/** Of a module and what it should export: the one is asked for, the other is a name of the source. */
function isUsedOrNamed(text: string, vocabulary: Vocabulary, _: About['code'], at: number): boolean {
  return at === 0 ? isUsed(text, vocabulary) : isSource(text, vocabulary)
}

function isUsed(text: string, { uses }: Vocabulary): boolean {
  return uses.has(text)
}

/** What a message says was not found: a module, a program. */
export function usesIn(message: string): readonly string[] {
  const quoted = [...SPECIFIERS, ...EXPORTS].flatMap(template => template.exec(message)?.[1] ?? [])
  return [...quoted, ...missingIn(message)]
}

function refill(
  { input, indices }: RegExpExecArray,
  explains: (parameter: string, at: number) => boolean,
): string {
  let out = ''
  let at = 0
  for (const [index, span] of indices?.slice(1).entries() ?? []) {
    if (span === undefined) continue
    const [from, to] = span
    const parameter = input.slice(from, to)
    out += input.slice(at, from) + (explains(parameter, index) ? parameter : PLACEHOLDER)
    at = to
  }
  return out + input.slice(at)
}

/** UTF-16 units. V8 cuts what it quotes; longer ones are not its own. */
const LONGEST_CHARS = 500
/** An error that the program makes itself. */
const OWN_ERROR = /^(?:new\s+)?[\w$.]*(?:Error|Exception)\s*\(|^throw\b/
/** What stands between names in an expression as V8 prints it. */
const PLAIN = /^[\s.()[\]#?!]*$/

/** With a space in them. Others have none: names side by side are a text. */
const WORDS_OF_CODE = /\(intermediate value\)|\b(?:new|await|async|get|set) /g

const ENGINE: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'SyntaxError'])
const NODE: ReadonlySet<string> = new Set(['Error', 'TypeError', 'SyntaxError'])

const EXPRESSIONS = [
  /^(?!Promise resolver )(.+) is not (?:a function|a constructor|iterable|async iterable)$/d,
  /^([^\s.()]+) is not defined$/d,
  /^(.+) is not a function or its return value is not (?:async )?iterable$/d,
  /^Cannot access '(.+)' before initialization$/d,
  /^Cannot destructure property '(.+)' of '(.+)' as it is (?:undefined|null)\.$/d,
  /^Cannot destructure '(.+)' as it is (?:undefined|null)\.$/d,
  /^Class constructor (.+) cannot be invoked without 'new'$/d,
  /^Class extends value (.+) is not a constructor or null$/d,
  /^Identifier '(.+)' has already been declared$/d,
]
const MEMBERS = [
  /^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '(.*)'\)$/d,
  /^Cannot (?:read|write) private member (.+) (?:from|to) an object whose class did not declare it$/d,
  /^Cannot assign to read only property '(.+)' of object '(?:#<(.+)>|\[object \w+\])'$/d,
  /^Cannot set property (.+) of (?:#<(.+)>|\[object \w+\]) which has only a getter$/d,
  /^Cannot add property (.+), object is not extensible$/d,
  /^Cannot redefine property: (.+)$/d,
]
const SOURCE_TEXT = [
  ...EXPRESSIONS.map(template => ({ explains: isQuoted, template })),
  ...MEMBERS.map(template => ({ explains: isMember, template })),
]
const SPECIFIERS = [/^spawn(?:Sync)? (.+) E[A-Z0-9]{2,19}$/d]
/** A specifier, and a name of the source. */
const EXPORTS = [/^The requested module '(.+)' does not provide an export named '(.+)'$/d]

/** How much of the user's file V8 shows around the fault depends on where it is. */
const JSON_TEXT = [/^Unexpected token ([\s\S]+) is not valid JSON$/d]

const QUOTATIONS = [
  ...SOURCE_TEXT.map(each => ({ types: ENGINE, ...each })),
  ...JSON_TEXT.map(template => ({ types: ENGINE, explains: () => false, template })),
  ...SPECIFIERS.map(template => ({ types: NODE, explains: isUsed, template })),
  ...EXPORTS.map(template => ({ types: NODE, explains: isUsedOrNamed, template })),
]
/** Where V8's text may begin in another: with a line, after a colon. */
const INNER_START = /^|\n[ \t]*|: /g
const MAYBE_INNER =
  / is not | before init| properties of | destructure | private member | only a getter|read only/
/** UTF-16 units of a message that is looked through for one of V8's. */
const LONGEST_AROUND_CHARS = 5000
