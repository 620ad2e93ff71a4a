import { PLACEHOLDER } from '../report/placeholder.ts'
import { unicodeRegExp } from './unicode-regexp.ts'
import { isTelling, pieces } from './words.ts'

/**
 * Whether a text is a message by its form: long, or with something to fill in, or written to go on or to end. What is
 * shorter and bare may be the name of a person, a place, an illness; it is a message only where the source says so.
 *
 * @param text - a literal, or a template with `<*>`
 */
export function isMessage(text: string): boolean {
  const words = wordsIn(text)
  return (
    text.includes(PLACEHOLDER) ||
    words >= LONG_WORDS ||
    LEADING.test(text) ||
    (words > 1 && (OPEN.test(text) || (ENDED.test(text) && !ALL_NAMES(text).test(text))))
  )
}

/** Validators are often written by programs: of a text that is their code, what they say, of two words and more. */
export function messageInCode(text: string): string | undefined {
  const [, , message = ''] = text.includes('message') ? (IN_CODE.exec(text) ?? []) : []
  return wordsIn(message) > 1 ? message : undefined
}

/** How many words with a letter a text has. */
export function wordsIn(text: string): number {
  return pieces(text).filter(isTelling).length
}

/** What takes or makes an error, by its name: a text that it is given is said. */
export const THROWER =
  /error|exception|warn|reject|fail|abort|panic|fatal|assert|invariant|raise|throw|problem|expect|^(?:die|bail|err\d?|issue|report|invalid|super|crash|createdigest)$/i

/**
 * A function of an object of errors that is given what is said: `TomlError.at('…')`, `errors.push('…')`. Others are asked
 * for what they have, which may be data: `errors.get('…')`, `error.includes('…')`.
 */
export const ERRORS = /[Ee](?:rror|xception)s?\.(?:push$|(?<=^[A-Z].*))/

/** A method of `assert` that says what is wrong after a value; or, where it compares, after two. */
export const ASSERTS = /assert\w{0,3}(?:\.default)?\.(?:ok|(\w{0,30}[eE]qual))$/

/** `CommaExpected`, `AccessDenied`: a name of what went wrong, and of nothing else. */
export const FAULT =
  /^(?=(?:[A-Z][a-z]+){2,8}$)\w*(?:Expected|Unexpected|Invalid|Missing|Unknown|Unsupported|Duplicate|NotFound|Denied|Failed|Exceeded|Mismatch|Malformed|Unterminated)/

/** `CSV_QUOTE_NOT_CLOSED`, `CommaExpected`: names of errors are written like this; other values may be, too. */
export function isCodeName(text: string): boolean {
  return CONSTANT.test(text) || FAULT.test(text)
}

const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/

/** `ERR_BAD_INPUT`, `PARSE_ERROR`: a name that says that it is one of an error. */
export const ERROR_NAME = /^(?:ERR|E)_|_(?:ERR|ERROR|EXCEPTION)$/

/** What holds the code of an error, by its name: `code`, `ERROR_CODE`, `ERR_BAD_INPUT`. */
export const CODE_HOLDER = /(?:err(?:or)?_?)?code|(?:err|e)_\w{1,60}/i

/** What holds the codes of errors, by its name: `ErrorCodes`, `ERRORS`. */
export const CODE_TABLE = /\w{0,40}err(?:or)?_?(?:code|type|name|kind)?s?/i

/** What holds the text of an error, by its name. */
export const MESSAGE = /(?:(?:message|msg|detail|error)s?|reason|warning|problem)$/i

/** `Reason: `, `, because`, ` at ` */
const LEADING = /[:;,]\s*$|^\s*[:;,]|^\s.*\s$/
const OPEN = /^\s|\s$/
const ENDED = /[.!?\u2026]$/
/** `Acme Inc.`, `New Zealand` */
export const ALL_NAMES = unicodeRegExp(String.raw`^(?:[^\p{L}]*[A-Z][\p{L}]*(?![\p{L}]))+[^\p{L}]*$`)
/** `message: 'should be integer'`, up to its end or that of the text. */
const IN_CODE = /\bmessage['"]?\s*:\s*(['"`])([^'"`]{2,}?)(?:\1|$)/
const LONG_WORDS = 5
