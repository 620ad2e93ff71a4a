import { CODE_HOLDER, CODE_TABLE, FAULT } from '../lexicon/message-forms.ts'

/** How sources say that a text is a code of errors, and no other value. */
interface CodeForms {
  /** Right where the text stands: `const CODE = 'X'`, `ErrorCode["Bad"] = "X"`; of a fault, also `fail(6, 'X')`, `return 'X'`. */
  readonly beside: readonly RegExp[]
  /** `const ErrorCodes = { bad: 'X' }`, `enum ErrorCode { Bad = 'X' }`, anywhere in the source. */
  readonly table: RegExp
}

/**
 * @param code - letters, digits and underscores
 */
export function codeForms(code: string): CodeForms {
  const text = `['"\`]${code}['"\`]`
  const named = `(?<![\\w$])(?:${CODE_HOLDER.source})['"]?\\s*[:=]\\s*${text}`
  const member = `(?<![\\w$])(?:${CODE_TABLE.source})(?:\\.\\w{1,60}|\\[[^;\\n]{1,150}?\\])\\s*=\\s*${text}`
  const handed = `(?:[\\w$)]\\((?:[\\w$.]{1,40},\\s*)?|\\breturn)\\s*${text}`
  return {
    beside: [new RegExp(`${named}|${member}`, 'i'), ...(FAULT.test(code) ? [new RegExp(handed)] : [])],
    table: new RegExp(
      `(?<![\\w$])(?:${CODE_TABLE.source})['"]?\\s*(?:[:=]\\s*(?:[\\w.]{1,40}\\(\\s*)?)?\\{[^;}]{0,8000}?[:=]\\s*${text}`,
      'i',
    ),
  }
}
