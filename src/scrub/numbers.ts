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
  const word = LAST_WORD.exec(before.slice(-LONGEST_WORD_CHARS))?.[1]?.toLowerCase()
  if (word === undefined) return ''
  if (POSITIONS.has(word)) return POSITION.exec(text)?.[0] ?? ''
  if (CODES.has(word)) return CODE.exec(text)?.[0] ?? ''
  return word === 'errno' ? (ERRNO_NUMBER.exec(text)?.[0] ?? '') : ''
}

const POSITIONS = new Set(
  'line lines ln column columns col row char character position pos offset index byte field'.split(' '),
)
const CODES = new Set('code status exit http'.split(' '))
const LAST_WORD = /(\p{L}+)[\s:=#(]{0,3}$/u
const LONGEST_WORD_CHARS = 24
/** Not followed by more of a date, an address, a decimal or a telephone number. */
const POSITION = /^[\s:=#(]{0,3}\d{1,6}(?::\d{1,6})?(?![\p{L}\p{M}\p{N}\p{Cf}_]|[.:,/ -]\p{N})/u
const CODE = /^[\s:=#(]{0,3}\d{1,3}(?![\p{L}\p{M}\p{N}\p{Cf}_]|[.:,/ -]\p{N})/u
const ERRNO_NUMBER = /^[\s:=#(]{0,3}-?\d{1,4}(?![\p{L}\p{M}\p{N}\p{Cf}_]|[.:,/ -]\p{N})/u
