import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { IDENTIFIER, identifiers } from '../lexicon/words.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { About } from './about.ts'
import { missingModule } from './missing-module.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A message in which V8 or Node quotes the program: `options.files is not a function`, alone or inside a longer one.
 *
 * Most messages of V8 print values, and for those identifiers prove nothing: `max` is in every source as `Math.max`.
 * The few listed here print source text, so a parameter of theirs stays when all its names are identifiers of the
 * sources, or JavaScript's own. (They also print a property read by a computed key, `users[name].x`; such a key
 * stays only if the sources use the same name.) A program that is not found stays when a source has its name as a
 * literal.
 *
 * @param message in composed form (NFC)
 * @param about the error's type counts: a program's own errors are not V8's, whatever they say
 * @param covered reduces what stands around it
 * @returns the message, unknown parameters replaced; `undefined` if it is none of these
 * @see https://github.com/v8/v8/blob/main/src/common/message-template.h
 */
export function v8Message(
  message: string,
  about: Pick<About, 'type' | 'place'>,
  { vocabulary, covered }: { vocabulary: Vocabulary; covered: (text: string) => string },
): string | undefined {
  const whole = wholeMessage(message, about.type, vocabulary)
  if (whole?.includes(PLACEHOLDER) === false) return whole
  return (
    missingModule(message, about.place, { vocabulary, covered }) ??
    innerMessage(message, about.type, { vocabulary, covered }) ??
    whole
  )
}

function wholeMessage(message: string, type: string, vocabulary: Vocabulary): string | undefined {
  if (message.length > LONGEST_CHARS) return undefined
  for (const { types, explains, template } of QUOTATIONS) {
    const found = types.has(type) ? template.exec(message) : null
    if (found !== null) return refill(found, parameter => explains(parameter, vocabulary))
  }
  return undefined
}

/** V8's own text as a line, or after a colon, of a message that says more: only where all that it quotes is known. */
function innerMessage(
  message: string,
  type: string,
  { vocabulary, covered }: { vocabulary: Vocabulary; covered: (text: string) => string },
): string | undefined {
  if (!MAYBE_INNER.test(message) || message.length > LONGEST_AROUND_CHARS) return undefined
  for (const { 0: lead, index } of message.matchAll(INNER_START)) {
    const start = index + lead.length
    const [line = ''] = /^[^\n]*/.exec(message.slice(start)) ?? []
    const quoted = SOURCE_TEXT.find(template => template.test(line))?.exec(line)
    const parameters = quoted?.slice(1).filter(each => each !== undefined) ?? []
    if (!quoted || !parameters.every(each => isSource(each, vocabulary))) continue
    if (!ENGINE.has(type) && (start === 0 || !parameters.some(each => /[.(]/.test(each)))) continue
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

function isSource(text: string, { identifiers: known }: Vocabulary): boolean {
  if (/\s/.test(text.replace(WORDS_OF_CODE, '')) || !PLAIN.test(text.replace(IDENTIFIER(text), '')))
    return false
  return identifiers(text).every(name => known.has(name) || BUILTIN_NAMES.has(name))
}

function isNamed(text: string, vocabulary: Vocabulary): boolean {
  return isLiteral(text, vocabulary) || isSource(text, vocabulary)
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

/** With a space in them. Others have none: names side by side are a text. */
const WORDS_OF_CODE = /\(intermediate value\)|\b(?:new|await|async|get|set) /g

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
const SPECIFIERS = [/^spawn(?:Sync)? (.+) E[A-Z0-9]{2,19}$/d]
/** A specifier, and a name of the source. */
const EXPORTS = [/^The requested module '(.+)' does not provide an export named '(.+)'$/d]

/** How much of the user's file V8 shows around the fault depends on where it is. */
const JSON_TEXT = [/^Unexpected token ([\s\S]+) is not valid JSON$/d]

const QUOTATIONS = [
  ...SOURCE_TEXT.map(template => ({ types: ENGINE, explains: isSource, template })),
  ...JSON_TEXT.map(template => ({ types: ENGINE, explains: () => false, template })),
  ...SPECIFIERS.map(template => ({ types: NODE, explains: isLiteral, template })),
  ...EXPORTS.map(template => ({ types: NODE, explains: isNamed, template })),
]
/** Where V8's text may begin in another: with a line, after a colon. */
const INNER_START = /^|\n[ \t]*|: /g
const MAYBE_INNER =
  / is not | before init| properties of | destructure | private member | only a getter|read only/
/** UTF-16 units of a message that is looked through for one of V8's. */
const LONGEST_AROUND_CHARS = 5000
