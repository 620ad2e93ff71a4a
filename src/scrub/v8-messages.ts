import { PLACEHOLDER } from '../report/placeholder.ts'
import type { About } from './about.ts'
import { missingModule, missingStart } from './missing-module.ts'
import { ENGINE, quotationsIn, sourceTexts } from './quotations.ts'
import { isPath } from './quoted-code.ts'
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
    aboutModule(message, about.place, { vocabulary, covered }) ??
    (mayQuoteInside(message) ? innerMessage(message, about, { vocabulary, covered }) : undefined) ??
    whole
  )
}

function aboutModule(
  message: string,
  place: About['place'],
  { vocabulary, covered }: { vocabulary: Vocabulary; covered: (text: string) => string },
): string | undefined {
  const start = missingStart(message)
  const text = start < 0 ? undefined : missingModule(message.slice(start), place, { vocabulary, covered })
  return text && around(covered, { before: message.slice(0, start), text, after: '' })
}

function wholeMessage(
  message: string,
  { type, code }: Pick<About, 'type' | 'code'>,
  vocabulary: Vocabulary,
): string | undefined {
  if (message.length > LONGEST_CHARS) return undefined
  for (const { explains, template, start } of quotationsIn(type)) {
    const found = message.startsWith(start) ? template.exec(message) : null
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
  if (message.length > LONGEST_AROUND_CHARS) return undefined
  for (const { 0: lead, index } of message.matchAll(INNER_START)) {
    const start = index + lead.length
    const [line = ''] = /^[^\n]*/.exec(message.slice(start)) ?? []
    const quotation = sourceTexts().find(({ template }) => template.test(line))
    const parameters = quotation?.template.exec(line)?.slice(1) ?? []
    const isThere = ENGINE.has(type) ? quotation?.explains : isPath
    if (
      !quotation ||
      !isThere ||
      !parameters.every((each, at) => each === undefined || isThere(each, vocabulary, code, at))
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
  const shown = lead === '' ? '' : covered(lead)
  const colon = lead.endsWith(':') && !shown.endsWith(':') ? ':' : ''
  const rest = after.trimStart()
  return [
    lead === '' ? '' : shown + colon + before.slice(lead.length),
    text,
    rest === '' ? '' : after.slice(0, after.length - rest.length) + covered(rest),
  ].join('')
}

/** Whether an error may be one in which V8 quotes code. */
export function quotesCode({ type, value }: { type: string; value: string }): boolean {
  return ENGINE.has(type)
    ? value.length <= LONGEST_AROUND_CHARS
    : mayQuoteInside(value.slice(0, LONGEST_AROUND_CHARS))
}

function mayQuoteInside(message: string): boolean {
  return INNER.some(words => message.includes(words))
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
/** Each of these texts has one. */
const INNER = [
  ' is not ',
  ' before init',
  ' properties of ',
  ' destructure ',
  ' private member ',
  ' only a getter',
  'read only',
]
/** Where V8's text may begin in another: with a line, after a colon. */
const INNER_START = /^|\n[ \t]*|: /g
/** UTF-16 units of a message that is looked through for one of V8's. */
const LONGEST_AROUND_CHARS = 5000
