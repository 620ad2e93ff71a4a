import { PLACEHOLDER, PLACEHOLDER_PATTERN } from '../report/placeholder.ts'
import { unicodeRegExp } from './unicode-regexp.ts'
import { isWord, pieces } from './words.ts'

/**
 * The static parts of a literal that a formatter fills in: `util.format` and sprintf (`%s`, `%5.2f`, `%1$s`,
 * `%(name)s`), `%1`, braces (`{name}`, `{0}`, `{{name}}`, `${name}`, `%{name}`), `$1`, and ICU messages
 * (`{n, plural, one {# file} other {# files}}`).
 *
 * @param text a decoded literal
 * @returns the parts in their order; just the literal if it holds no placeholder. Of a part that begins right
 *   after a `%s`-like placeholder the first word is dropped: in `50%done` there is no word `one`.
 * @see https://nodejs.org/api/util.html#utilformatformat-args
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function staticParts(text: string): readonly string[] {
  if (!MAYBE.test(text)) return [text]
  const parts = (ICU.test(text) ? withoutSelectors(text) : text).split(BRACED)
  return parts.flatMap(part => part.split(DOLLAR(part)).flatMap(percentParts)).filter(part => part !== '')
}

/** Of what a message chooses among, all texts: `one {# file} other {# files}`. */
function withoutSelectors(text: string): string {
  return text
    .replace(CHOICE, choice => {
      const texts = Array.from(choice.slice(1).matchAll(BRANCH), ([, each = '']) => each)
      return ['', ...texts, ''].join(PLACEHOLDER).replaceAll('#', PLACEHOLDER)
    })
    .replace(FORMATTED, PLACEHOLDER)
}

function percentParts(text: string): readonly string[] {
  if (!text.includes('%')) return [text]
  const [first = '', ...rest] = text.split(PERCENT)
  return [first, ...rest.map(afterFirstWord)].map(part => part.replaceAll('%%', '%'))
}

function afterFirstWord(part: string): string {
  const first = pieces(part.slice(0, LONGEST_WORD))[0] ?? ''
  return isWord(first) ? part.slice(first.length) : part
}

const MAYBE = new RegExp(`[%{$]|${PLACEHOLDER_PATTERN}`)
const ICU = /\{\s*\w{1,40}\s*,/
const CHOICE =
  /\{\s*\w{1,40}\s*,\s*(?:plural|select|selectordinal)\s*,(?:[^{}]{1,60}\{[^{}]{0,400}\}){1,12}\s*\}/g
const BRANCH = /\{([^{}]*)\}/g
const FORMATTED = /\{\s*\w{1,40}\s*,[^{}]{1,60}\}/g
const BRACED = new RegExp(`[%$#]?\\{\\{?(?: ?[^{}\\s]{1,60} ?)?\\}\\}?|${PLACEHOLDER_PATTERN}`)
const DOLLAR = unicodeRegExp(String.raw`\$\d{1,2}(?![\p{L}\p{N}_])`)
const PERCENT =
  /(?<!%)%(?:\([^()]{1,40}\)|\d{1,2}\$)?[-+0#]{0,3}\d{0,3}(?:\.\d{1,3})?[b-gijopsuvxOXEG]|\B%(?:[A-Za-z]|\d(?!\w))/
/** Characters. No word that a person writes is longer. */
const LONGEST_WORD = 200
