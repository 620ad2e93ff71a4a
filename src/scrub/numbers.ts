import { unicodeRegExp } from '../lexicon/unicode-regexp.ts'

/**
 * A number at the beginning of an unexplained text that is a position or a code, by the word before it.
 *
 * Other numbers are data. So are large ones: five digits are enough for any line and column of a real file, three for
 * exit codes and HTTP statuses, four for an errno; and so is any beside a word that numbers of people go with, as in
 * `security code 471`.
 *
 * @param before the explained text right before
 * @param text the unexplained text
 * @param after the explained text that follows
 * @returns the part to keep, with what leads to it; `''` if there is none
 */
export function leadingNumber(before: string, text: string, after = ''): string {
  const end = before.slice(-LONGEST_LEAD_CHARS)
  const words = wordsIn(end)
  const word = LAST_WORD(end).exec(end)?.[1]?.toLowerCase()
  if (word === undefined) return ''
  const number = shapeAfter(word, words)?.(text).exec(text)?.[0] ?? ''
  return isPersonal(words, text.slice(number.length) + after) ? '' : number
}

/** Whether one of the words beside a number is one that numbers of people go with: `line 4711 of the card`. */
function isPersonal(before: readonly string[], after: string): boolean {
  const next = wordsIn(after.slice(0, LONGEST_LEAD_CHARS)).slice(0, AFTER_WORDS)
  return [...before.slice(-BEFORE_WORDS), ...next].some(word => PERSONAL.has(word))
}

/**
 * A line and a column that the error has as members of its own: `(1:17)` where `loc` says so. One number alone may be any.
 *
 * @returns the part to keep, with what leads to it; `''` if there is none
 */
export function confirmedPosition(
  before: string,
  text: string,
  { isPosition, after = '' }: { isPosition: (number: string) => boolean; after?: string },
): string {
  if (before === '') return ''
  const [found = '', line = '', column = ''] =
    /^[\s([:]{0,3}(\d{1,5})(?::|, ?)(\d{1,5})(?![\w.:-]|,\d)[)\]]?/.exec(text) ?? []
  if (!isPosition(line) || !isPosition(column)) return ''
  return isPersonal(wordsIn(before.slice(-LONGEST_LEAD_CHARS)), text.slice(found.length) + after) ? '' : found
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS(text)) ?? []
}

function shapeAfter(word: string, words: readonly string[]): ((text: string) => RegExp) | undefined {
  if (ALSO_OF_PEOPLE.get(word)?.has(words.at(-2) ?? '') === false) return undefined
  if (POSITIONS.has(word)) return POSITION
  if (PLACES.has(word)) return PLACE
  if (CODES.has(word) || (word === 'code' && isOfProcess(words))) return CODE
  return word === 'errno' ? ERRNO_NUMBER : undefined
}

function isOfProcess(words: readonly string[]): boolean {
  const before = words.at(-2) ?? ''
  return CODES_OF.has(before) || (before === 'with' && ENDED.test(words.at(-3) ?? ''))
}

const POSITIONS = new Set('line lines ln column columns col'.split(' '))
const PLACES = new Set('row char character position pos offset index byte field'.split(' '))
const CODES = new Set('status exit http'.split(' '))
/** What a code may be of: other codes open doors and accounts. */
const CODES_OF = new Set('exit status http response error return'.split(' '))
const ENDED = /^(?:exit|fail|end|finish|clos|terminat|return|crash)/
/** What people have as well, `marital status 2`, `sensitivity index 31`, and which words go before it where it is a program's. */
const ALSO_OF_PEOPLE = new Map(
  Object.entries({
    status:
      ' a the an of with was had has and to by http https response exit error server request process code status ' +
      'unexpected expected invalid bad unknown non zero returned return returns received got failed final',
    index:
      ' a the an of at in on from by for to is and array invalid bad out element item chunk entry tuple string byte ' +
      'character char line token start end zero negative current unknown missing wrong this argument parameter',
  }).map(([word, before]) => [word, new Set(before.split(' '))]),
)
/** What has numbers that are somebody's. */
const PERSONAL = new Set(
  (
    'pin pincode tan otp cvv cvc card cards area postal post phone telephone mobile fax security passcode account ' +
    'iban bank customer customers patient passport licence license insurance door room house invoice verification ' +
    'member employee client student guest ticket contract salary tax ssn birthday password call hot hotline bus train ' +
    'flight gate seat theatre waiting motorway mr mrs ms dr doctor address street apartment ' +
    'mass glycemic blood pulse hiv viral pregnancy birth born credit income wage pension dose age bmi iq covid ' +
    'vaccination vaccine marital immigration prescription diagnosis medication weight height zip zipcode postcode ' +
    'cellphone apt badge locker ward bed suite voucher coupon booking reservation parcel combination safe secret mrn nhs'
  ).split(' '),
)
const LAST_WORD = unicodeRegExp(String.raw`([\p{L}]+)[\s:=#(]{0,3}$`)
const WORDS = unicodeRegExp(String.raw`[\p{L}]+`, 'g')
const LONGEST_LEAD_CHARS = 64
const BEFORE_WORDS = 5
const AFTER_WORDS = 5
/** Not followed by more of a date, an address, a decimal or a telephone number. */
const NOT_MORE = String.raw`(?![\p{L}\p{M}\p{N}\p{Cf}_]|[.:,/ -][\p{N}])`
const POSITION = unicodeRegExp(String.raw`^[\s:=#(]{0,3}\d{1,5}(?::\d{1,5})?${NOT_MORE}`)
const PLACE = unicodeRegExp(String.raw`^[\s:=#(]{0,3}\d{1,4}${NOT_MORE}`)
const CODE = unicodeRegExp(String.raw`^[\s:=#(]{0,3}\d{1,3}${NOT_MORE}`)
const ERRNO_NUMBER = unicodeRegExp(String.raw`^[\s:=#(]{0,3}-?\d{1,4}${NOT_MORE}`)
