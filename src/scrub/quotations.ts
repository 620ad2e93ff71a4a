import { late } from '../system/late.ts'
import type { About } from './about.ts'
import { missingIn } from './missing-module.ts'
import { isMember, isQuoted, isSource } from './quoted-code.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Of a module and what it should export: the one is asked for, the other is a name of the source. */
function isUsedOrNamed(text: string, vocabulary: Vocabulary, _: About['code'], at: number): boolean {
  return at === 0 ? isUsed(text, vocabulary) : isSource(text, vocabulary)
}

function isUsed(text: string, { uses }: Vocabulary): boolean {
  return uses.has(text)
}

/** What a message says was not found: a module, a program. */
export function usesIn(message: string): readonly string[] {
  const quoted = [SPECIFIER, EXPORT].flatMap(({ start, template }) =>
    message.startsWith(start) ? (template.exec(message)?.[1] ?? []) : [],
  )
  return [...quoted, ...missingIn(message)]
}

/** Types of the errors in which V8 quotes code. */
export const ENGINE: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'SyntaxError'])
const NODE: ReadonlySet<string> = new Set(['Error', 'TypeError', 'SyntaxError'])

const expressions = (): readonly RegExp[] => [
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
const members = (): readonly RegExp[] => [
  /^Cannot (?:read|set) properties of (?:undefined|null) \((?:reading|setting) '(.*)'\)$/d,
  /^Cannot (?:read|write) private member (.+) (?:from|to) an object whose class did not declare it$/d,
  /^Cannot assign to read only property '(.+)' of object '(?:#<(.+)>|\[object \w+\])'$/d,
  /^Cannot set property (.+) of (?:#<(.+)>|\[object \w+\]) which has only a getter$/d,
  /^Cannot add property (.+), object is not extensible$/d,
  /^Cannot redefine property: (.+)$/d,
  /^Cannot create property '(.+)' on (?:string|number|boolean) '(.*)'$/d,
]
/** Those that print source text. */
export const sourceTexts = late(() => [
  ...expressions().map(template => ({ explains: isQuoted, template })),
  ...members().map(template => ({ explains: isMember, template })),
])
/** Most messages begin otherwise, and then the expression is not compiled. */
const SPECIFIER = { start: 'spawn', template: /^spawn(?:Sync)? (.+) E[A-Z0-9]{2,19}$/d }
/** A specifier, and a name of the source. */
const EXPORT = {
  start: 'The requested module ',
  template: /^The requested module '(.+)' does not provide an export named '(.+)'$/d,
}

/** How much of the user's file V8 shows around the fault depends on where it is. */
const JSON_TEXT = { start: 'Unexpected token ', template: /^Unexpected token ([\s\S]+) is not valid JSON$/d }

/** Made for the first error of these types: V8 reads each expression, used or not. */
const ofEngine = late(() => [
  ...sourceTexts().map(each => ({ start: '', ...each })),
  { explains: () => false, ...JSON_TEXT },
])

const OF_NODE = [
  { explains: isUsed, ...SPECIFIER },
  { explains: isUsedOrNamed, ...EXPORT },
]

/** How the messages of a type may begin, and what a parameter has to be. */
export function quotationsIn(type: string): readonly Quotation[] {
  return [...(ENGINE.has(type) ? ofEngine() : []), ...(NODE.has(type) ? OF_NODE : [])]
}

interface Quotation {
  readonly start: string
  readonly template: RegExp
  readonly explains: (text: string, vocabulary: Vocabulary, code: About['code'], at: number) => boolean
}
