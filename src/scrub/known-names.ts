import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { isCodeName } from '../lexicon/message-forms.ts'
import { pieces } from '../lexicon/words.ts'
import { isCodeShaped } from './error-codes.ts'
import type { Match } from './phrases.ts'
import { filesIn } from './project-files.ts'

/**
 * Names in a text that are known by their shape, or from a closed list, wherever they stand: codes of errors, classes of
 * errors that a source has, files that every project has; and what the error's class declares safe.
 *
 * @param text - in pieces
 */
export function knownNames(text: readonly string[], { isClass, labels, safe }: Known): readonly Match[] {
  return [
    ...text.flatMap((piece, at) => (labels.has(piece) && isCodeName(piece) ? [match(text, at, at + 1)] : [])),
    ...safe.flatMap(each => placesOf(text, pieces(each))),
    ...filesIn(text).map(([from, to]) => match(text, from, to)),
    ...(text.some(piece => NOTICEABLE.test(piece)) ? namesIn(text, isClass) : []),
  ]
}

export interface Known {
  /** Whether a source has a class of errors of this name. */
  readonly isClass: (name: string) => boolean
  /** Types and codes that a source gives to errors. */
  readonly labels: ReadonlySet<string>
  /** Texts that stay wherever they stand. */
  readonly safe: readonly string[]
}

/** Codes, classes, calls and statuses: each of them has such a word. */
const NOTICEABLE = /\d|[A-Z]{2}|Error$|Exception$/

function namesIn(text: readonly string[], isClass: (name: string) => boolean): readonly Match[] {
  return [
    ...text.flatMap((piece, at) => codesAt(text, piece, at)),
    ...classesIn(text, isClass),
    ...callsIn(text),
    ...statusesIn(text),
  ]
}

/** `TS2322`, `ERR_OSSL_EVP_UNSUPPORTED`; also with the word that TypeScript writes before it. */
function codesAt(text: readonly string[], piece: string, at: number): readonly Match[] {
  if (!isCodeShaped(piece)) return []
  const isNamed = text[at - 1] === ' ' && SEVERITY.test(text[at - 2] ?? '')
  // People and their affairs are filed under letters and a number as well: P1234, TS4711.
  if (FILED.test(piece) && !isCalledCode(text, at)) return []
  return [match(text, at, at + 1), ...(isNamed ? [match(text, at - 2, at + 1, 2)] : [])]
}

/** By the word before it, which may be in another colour; or as that with which a message begins. */
function isCalledCode(text: readonly string[], at: number): boolean {
  const before = text
    .slice(Math.max(0, at - BEFORE_CODE_PIECES), at)
    .join('')
    .replace(COLOUR, '')
  return at === 0 || BEGIN.test(before) ? text[at + 1] === ':' : CODE_OF.test(before)
}

/** Where a text stands in another, whole. It says more than a literal that is the same. */
function placesOf(text: readonly string[], part: readonly string[]): readonly Match[] {
  return text.flatMap((_, at) =>
    part.every((piece, index) => text[at + index] === piece)
      ? [match(text, at, at + part.length, part.length + 1)]
      : [],
  )
}

/** `CssSyntaxError: `, as errors are written into others. */
function classesIn(text: readonly string[], isClass: (name: string) => boolean): readonly Match[] {
  return text.flatMap((piece, at) =>
    text[at + 1] === ':' && CLASS.test(piece) && (BUILTIN_NAMES.has(piece) || isClass(piece))
      ? [match(text, at, at + 2)]
      : [],
  )
}

/** `connect ECONNREFUSED`, a line `spawn git ENOENT` and `GET https://`, as Node and HTTP say it, also within a message. */
function callsIn(text: readonly string[]): readonly Match[] {
  return text.flatMap((piece, at) => {
    if (VERBS.has(piece) && SCHEME.test(text.slice(at + 1, at + 6).join(''))) return [match(text, at, at + 6)]
    if (text[at + 1] !== ' ' || !CALLS.has(piece)) return []
    if (isCallCode(text[at + 2])) return [match(text, at, at + 1)]
    const end = text.indexOf('\n', at)
    const isLine = piece === 'spawn' && text[at - 1] === '\n' && isCallCode(text.at(end < 0 ? -1 : end - 1))
    return isLine ? [match(text, at - 1, at + 1)] : []
  })
}

/** `403 Forbidden`, `404 (Not Found)`: a status of HTTP, and what it means. */
function statusesIn(text: readonly string[]): readonly Match[] {
  return text.flatMap((piece, at) => {
    const meaning = STATUSES.get(piece)
    if (meaning === undefined || text[at + 1] !== ' ' || text[at - 1] === '.') return []
    const from = at + (text[at + 2] === '(' ? 3 : 2)
    const words = pieces(meaning)
    return words.every((word, index) => text[from + index] === word)
      ? [match(text, at, from + words.length, 2)]
      : []
  })
}

function match(text: readonly string[], from: number, to: number, words = 1): Match {
  return { from, to, phrase: { ...NAME, words, text: text.slice(from, to).join('') } }
}

/** A word of a message that may be the name of an error's class. */
export const CLASS = /^(?:Error|[A-Z]\w{2,60}(?:Error|Exception))$/

function isCallCode(piece = ''): boolean {
  return piece.startsWith('E') && CALL_CODE.test(piece)
}

const CALLS = new Set('connect getaddrinfo getnameinfo read write listen bind spawn'.split(' '))
const VERBS = new Set('GET HEAD POST PUT PATCH DELETE OPTIONS'.split(' '))
const SCHEME = /^ https?:\/\/$/
const CALL_CODE =
  /^E(?:CONN(?:REFUSED|RESET|ABORTED)|NOTFOUND|TIMEDOUT|TIMEOUT|AI_\w+|ADDR\w+|ACCES|PERM|PIPE|NOENT|HOST\w+|NET\w+)$/
const FILED = /^(?:P|TS)\d/
const BEGIN = /\b(?:error|warning):\s$/i
const CODE_OF = /\b(?:code:?|error|warning)\s$/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told their colours so
const COLOUR = /\u001b\[\d*m/g
const BEFORE_CODE_PIECES = 10
const SEVERITY = /^(?:error|warning)$/
const NAME = {
  words: 1,
  strength: 'sentence',
  places: [],
  listed: [],
  edges: new Set<number>(),
  thrown: false,
  platform: false,
  expected: false,
} as const

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-status-codes */
const STATUSES: ReadonlyMap<string, string> = new Map(
  (
    '400 Bad Request,401 Unauthorized,403 Forbidden,404 Not Found,409 Conflict,429 Too Many Requests,' +
    '500 Internal Server Error,502 Bad Gateway,503 Service Unavailable,504 Gateway Timeout'
  )
    .split(',')
    .map(each => [each.slice(0, 3), each.slice(4)]),
)
