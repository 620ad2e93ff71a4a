import { ASSERTS, ERRORS, MESSAGE, THROWER } from '../lexicon/message-forms.ts'
import { placesOfText } from './places-of-text.ts'

/**
 * Whether a literal follows such code, stands in the place of one that does (`isLate ? 'too late' : 'not there'`), or
 * goes with it: `fail('TOO_LATE', 'too late')`.
 *
 * @param parts - code and literals in turn
 * @param at - which of them
 */
export function isWith(parts: readonly string[], at: number, isSuch: (code: string) => boolean): boolean {
  for (let each = at; each > at - MOST_GOING_ON; each -= 2) {
    if (isSuch(parts[each - 1] ?? '')) return true
    if (!GOES_ON.test(parts[each - 1] ?? '')) return false
  }
  return false
}

/** Whether what follows some code is thrown, given to something that throws or says it, or called a message. */
export function isThrown(code: string): boolean {
  const end = code.slice(-LONGEST_NAME_CHARS)
  const [, owner = '', called = '', inner = ''] = CALL.exec(end) ?? []
  return (
    THROWN.test(end) ||
    ERRORS.test(owner + called) ||
    THROWER.test(called) ||
    THROWER.test(inner) ||
    isAsserted(end) ||
    isNamed(end)
  )
}

/** `assert.ok(found, `, `assert.equal(count, 1, `; not what is compared. */
function isAsserted(code: string): boolean {
  const [, callee = '', other] = ASSERTED.exec(code) ?? []
  const found = ASSERTS.exec(callee)
  return found !== null && (found[1] === undefined) === (other === undefined)
}

/** Whether what follows some code is called a message. */
export function isNamed(code: string): boolean {
  const [, named = ''] = NAMED.exec(code.slice(-LONGEST_NAME_CHARS)) ?? []
  return MESSAGE.test(named)
}

/** Whether some code gives a name to what follows, as constants have them, and the source throws that: `NOT_FOUND = `. */
export function isThrownByName(code: string, source: string): boolean {
  const [, name = ''] = CONSTANT.exec(code.slice(-LONGEST_NAME_CHARS)) ?? []
  for (const at of placesOfText(source, name))
    if (THROWS.test(source.slice(Math.max(0, at - LONGEST_NAME_CHARS), at))) return true
  return false
}

const CONSTANT = /(?<![\w$])([A-Z][A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){0,8})['"]?\s*[=:]\s*$/
const THROWS = /(?:\bthrow\b|(?:Error|Exception)\()[^;{}'"]*(?:\$\{[\w$.\s]*)?(?<![\w$])$/
const LONGEST_NAME_CHARS = 100
const MOST_GOING_ON = 16
const GOES_ON = /^\s*(?::|,|\|\||\?\?)\s*$/
/** `throw new ParseError(place, ` */
const THROWN = /\bthrow\s*(?:\s(?:new\s+)?[\w$.]+\((?:[\w$.\s!&|=<>,-]{0,80},)?\s*)?$/
/** Without a literal. */
const VALUE = String.raw`(?:[\w$.\s!&|=<>+[\]-]|\([\w$.\s]{0,40}\)){1,60}`
const ASSERTED = new RegExp(String.raw`([\w$.]{1,60})\(${VALUE},(${VALUE},)?\s*$`)
/** A condition before a text. */
const CHOICE = String.raw`(?:[\w$.!&|=<>()\s]{0,60}\?\s*)?`
/** `fail(`, `errors.fail(`, `(0, errors.fail)(` as compilers write it. */
const CALL = new RegExp(
  String.raw`([\w$]+\.)?([\w$]+)(?:(?<=\(0, ?[\w$.]{1,80})\))?\s*\((?:[\w$.\s!&|=<>,-]{0,80},)?\s*(?:[\w$.]{0,40}?([\w$]{1,40})\(\s*)?${CHOICE}$`,
)
const NAMED = new RegExp(String.raw`([\w$]+)['"]?\s*(?:[+|?]{0,2}=|:)\s*${CHOICE}$`)
