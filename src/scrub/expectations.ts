import { isWord } from '../lexicon/words.ts'
import { PLACEHOLDER_PATTERN } from '../report/placeholder.ts'
import type { Match } from './phrases.ts'

/**
 * Takes for proven what a message says that a parser would have taken, `Expected "(", "FROM", or end of input but "x"
 * found`: single words that a source expects, just these, `this.expect('FROM')`. A quote around one is a part of it.
 *
 * @param matches - not overlapping, in order
 * @param text - the pieces they were found in
 */
export function withExpected(matches: readonly Match[], text: readonly string[]): readonly Match[] {
  if (!matches.some(({ phrase }) => phrase.expected)) return matches
  /** Where the list ends, as far as it goes; undefined outside of one. */
  let end: number | undefined
  let lead: Match | undefined
  return matches.map((match, index) => {
    const { from, to, phrase } = match
    const isNext = end !== undefined && isBetween(text.slice(end, from)) && !ENDS.test(phrase.text)
    if (BEGINS.test(phrase.text)) lead = match
    end = isNext || BEGINS.test(phrase.text) ? to : undefined
    if (!isNext || !phrase.expected || !ELEMENT_ENDS.test(text.slice(to, to + 3).join(''))) return match
    const isQuoted =
      QUOTE.test(text[to] ?? '') &&
      text[from - 1] === text[to] &&
      matches[index - 1]?.to !== from &&
      matches[index + 1]?.from !== to
    const found = isQuoted ? { from: from - 1, to: to + 1 } : { from, to }
    const shown = text.slice(found.from, found.to).join('')
    // What follows the list is near what stands before it.
    const { places = [] } = lead?.phrase ?? {}
    return { ...found, phrase: { ...phrase, text: shown, strength: 'sentence' as const, places } }
  })
}

/** What stands between the elements of a list: signs, ` or `, classes of characters such as `[a-z]`. */
function isBetween(text: readonly string[]): boolean {
  let isInside = false
  return text.every(piece => {
    if (piece === '[' || piece === ']') isInside = piece === '['
    return isInside || piece === 'or' || !isWord(piece)
  })
}

const BEGINS = /\b(?<!not )expect(?:ed|ing|s)(?: one of)?:?\s["'`([{]?$/i
const ENDS = /\b(?:but|got|found|received|not|instead)\b/
const QUOTE = /^["'`]$/
const ELEMENT_ENDS = new RegExp(
  `^["'\`]?(?: ?${PLACEHOLDER_PATTERN}|[,;:)\\]}|\\n]|\\.?$|\\.\\s| (?:or|but|and|got|found|instead|before|after)\\b)`,
)
