import { CODE_HOLDER, CODE_TABLE, FAULT } from '../lexicon/message-forms.ts'
import { placesOfText } from './places-of-text.ts'

/**
 * Forms in which a source says of a text, right where it stands, that it is a code of errors and no other value:
 * `const CODE = 'X'`, `ErrorCode["Bad"] = "X"`; of a fault, also `fail(6, 'X')`, `return 'X'`.
 *
 * @param code - letters, digits and underscores
 */
export function codeForms(code: string): readonly RegExp[] {
  const text = `['"\`]${code}['"\`]`
  const named = `(?<![\\w$])(?:${CODE_HOLDER.source})['"]?\\s*[:=]\\s*${text}`
  const member = `(?<![\\w$])(?:${CODE_TABLE.source})(?:\\.\\w{1,60}|\\[[^;\\n]{1,150}?\\])\\s*=\\s*${text}`
  const handed = `(?:[\\w$)]\\((?:[\\w$.]{1,40},\\s*)?|\\breturn)\\s*${text}`
  return [new RegExp(`${named}|${member}`, 'i'), ...(FAULT.test(code) ? [new RegExp(handed)] : [])]
}

/** Whether a source has a text as one of the values of a table of codes: `const ErrorCodes = { bad: 'X' }`, `enum ErrorCode { Bad = 'X' }`. */
export function isInCodeTable(source: string, code: string): boolean {
  for (const at of placesOfText(source, code)) {
    const before = source.slice(Math.max(0, at - LONGEST_TABLE_CHARS), at)
    const inside = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('}')) + 1)
    if (VALUE.test(inside.slice(-VALUE_CHARS)) && TABLE.test(inside)) return true
  }
  return false
}

const LONGEST_TABLE_CHARS = 8000
const VALUE_CHARS = 20
const VALUE = /[:=]\s*['"`]$/
const TABLE = new RegExp(
  `(?<![\\w$])(?:${CODE_TABLE.source})['"]?\\s{0,9}(?:[:=]\\s{0,9}(?:[\\w.]{1,40}\\(\\s{0,9})?)?\\{`,
  'i',
)
