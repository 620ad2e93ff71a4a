import { unicodeRegExp } from '../lexicon/unicode-regexp.ts'
import { late } from '../system/late.ts'
import { TOKEN_FORMATS } from './token-formats.ts'

/** What a secret or an address looks like. */
export interface SecretPattern {
  /** In characters: what is shorter need not be looked at. */
  readonly least: number
  /** Cheap, and in each text that has the shape: where it is not, the other is not even made. */
  readonly hint: RegExp
  readonly of: (text: string) => RegExp
  /** For shapes that ordinary text may have as well: whether what is found is one. */
  readonly holds?: (found: string) => boolean
}

export const SECRET_PATTERNS: readonly SecretPattern[] = [
  // A private key, with or without its end; a message that only names the header is none.
  shape(
    59,
    /-----BEGIN/,
    () =>
      /-----BEGIN [A-Z0-9 ]{0,60}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,200}?[A-Za-z0-9+/]{32}[\sA-Za-z0-9+/=\\-]*/g,
  ),
  // A URL with a user in it, to its end.
  shape(7, /@/, () => /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@?#<>'"]{1,200}@[^\s<>'"]{0,500}/gi),
  shape(
    14,
    /[\w~.=-]{14}|[\w+/=@.-]{30}/,
    late(() => new RegExp(`(?<![A-Za-z0-9])(?:${TOKEN_FORMATS.join('|')})(?<=[\\w=])(?![A-Za-z0-9])`, 'g')),
  ),
  shape(
    10,
    /=/,
    () =>
      /(?<![\w-])[\w-]{0,30}(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key)=[^\s&<>'"()]{6,500}(?<![.,;:])/gi,
  ),
  shape(
    22,
    /Bearer|Basic/,
    () => /(?<!\w)(?:Bearer|Basic)\s{1,4}(?=[\w.~+/=-]{0,200}\d)[\w.~+/=-]{16,2000}(?<=[\w=])/g,
  ),
  // E-mail; `csv-parse@5.5.6-rc.x` is a package.
  {
    least: 6,
    hint: /@/,
    of: unicodeRegExp(
      String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,254}@(?!\d+\.\d)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.[\p{L}]{2,24}(?![\p{L}])`,
      'g',
    ),
  },
  // IPv4
  shape(
    7,
    /\d\.\d/,
    () => /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\.?\d)/g,
  ),
  // IPv6: in full; shortened inside, at the beginning, at the end
  shape(15, /\w:\w/, () => /(?<![\w:.])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])/gi),
  shape(4, /::|\w:\w/, () => /(?<![\w:.])(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])/gi),
  shape(3, /::/, () => /(?<![\w:.])::(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4}(?![\w:])/gi),
  shape(3, /::/, () => /(?<![\w:.])(?:[\da-f]{1,4}:){1,7}:(?![\w:])/gi),
  // MAC
  shape(17, /\w[:-]\w/, () => /(?<![\w:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])/gi),
  // Telephone: international; national with a trunk zero; North American
  shape(9, /\d(?:\D{0,3}\d){6}/, () => /(?<![\w.+-])(?:\+|00)\d(?:[ ()./-]{0,3}\d){7,14}(?!\d)/g),
  shape(
    8,
    /0\d(?:\D{0,4}\d){4}/,
    () => /(?<![\w.+-])(?:\(0\d{1,5}\)|0\d{1,5})[ /-]{1,3}\d(?:[ -]?\d){4,9}(?!\d)/g,
  ),
  shape(12, /\d(?:\D{0,3}\d){6}/, () => /(?<![\w.+-])(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)/g),
  { ...shape(13, /\d(?:\D?\d){12}/, () => /(?<![\d.-])\d(?:[ -]?\d){12,18}(?!\d)/g), holds: isCardNumber },
  { ...shape(40, /[\w+-]{40}/, () => /(?<![\w+-])[\w+-]{40,1000}={0,2}/g), holds: isRandom },
]

function shape(least: number, hint: RegExp, of: () => RegExp): SecretPattern {
  return { least, hint, of }
}

/** @see https://en.wikipedia.org/wiki/Luhn_algorithm */
function isCardNumber(found: string): boolean {
  const digits = Array.from(found.replace(/\D/g, ''), Number).reverse()
  const sum = digits.reduce(
    (total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)),
    0,
  )
  return sum % 10 === 0
}

/** A long run of all kinds of characters; long names have no digits among their letters. */
function isRandom(found: string): boolean {
  return /\d/.test(found) && /[A-Z]/.test(found) && /[a-z]/.test(found)
}
