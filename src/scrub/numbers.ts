import { lettered } from './lettered.ts'

/**
 * A number at the beginning of an unexplained text that is a position or a code, by the word before it.
 *
 * Other numbers are data. So are large ones: six digits are enough for any line and column of a real file, three
 * for exit codes and HTTP statuses, four for an errno; more could be part of a telephone number or a one-time code.
 *
 * @param before the explained text right before
 * @param text the unexplained text
 * @returns the part to keep, with what leads to it; `''` if there is none
 */
export function leadingNumber(before: string, text: string): string {
  const end = before.slice(-LONGEST_WORD_CHARS)
  const word = LAST_WORD(end).exec(end)?.[1]?.toLowerCase()
  if (word === undefined) return ''
  if (POSITIONS.has(word)) return POSITION(text).exec(text)?.[0] ?? ''
  if (CODES.has(word)) return CODE(text).exec(text)?.[0] ?? ''
  return word === 'errno' ? (ERRNO_NUMBER(text).exec(text)?.[0] ?? '') : ''
}

const POSITIONS = new Set(
  'line lines ln column columns col row char character position pos offset index byte field'.split(' '),
)
const CODES = new Set('code status exit http'.split(' '))
const LAST_WORD = lettered(String.raw`([\p{L}]+)[\s:=#(]{0,3}$`)
const LONGEST_WORD_CHARS = 24
/** Not followed by more of a date, an address, a decimal or a telephone number. */
const NOT_MORE = String.raw`(?![\p{L}\p{M}\p{N}\p{Cf}_]|[.:,/ -][\p{N}])`
const POSITION = lettered(String.raw`^[\s:=#(]{0,3}\d{1,6}(?::\d{1,6})?${NOT_MORE}`)
const CODE = lettered(String.raw`^[\s:=#(]{0,3}\d{1,3}${NOT_MORE}`)
const ERRNO_NUMBER = lettered(String.raw`^[\s:=#(]{0,3}-?\d{1,4}${NOT_MORE}`)
