import { chunksInOrder, withLists } from './chains.ts'
import { isConfirmed } from './confirmation.ts'
import { withExpected } from './expectations.ts'
import type { Match } from './phrases.ts'

/**
 * Which of the phrases found in a text stay: all sentences, and those shorter ones that their neighbourhood confirms
 * (see `confirmation.ts`).
 *
 * @param found not overlapping, in order
 * @param text the pieces they were found in
 */
export function confirmedPhrases(found: readonly Match[], text: readonly string[]): readonly Match[] {
  const matches = withExpected(withLists(found, text), text)
  const staying = new Set(matches.filter(match => match.phrase.strength === 'sentence'))
  return staying.size === matches.length ? matches : confirmed(matches, staying, text)
}

/** Not needed for a message of which all phrases are sentences, as most are where a lexicon explains them. */
function confirmed(
  matches: readonly Match[],
  staying: Set<Match>,
  text: readonly string[],
): readonly Match[] {
  const ends = new Set([0])
  for (const match of matches)
    if (staying.has(match) || (match.phrase.strength === 'pair' && ends.has(match.from))) ends.add(match.to)
  for (const match of chunksInOrder(matches, ends)) staying.add(match)
  const rights = nextStaying(matches, staying)
  let left: Match | undefined
  for (const [index, match] of matches.entries()) {
    if (!staying.has(match) && isConfirmed({ match, left, right: rights[index], text })) staying.add(match)
    if (staying.has(match)) left = match
  }
  return matches.filter(match => staying.has(match))
}

/** For each match, the next one after it that stays. */
function nextStaying(matches: readonly Match[], staying: ReadonlySet<Match>): readonly (Match | undefined)[] {
  let right: Match | undefined
  const backwards = matches.toReversed().map(match => {
    const next = right
    if (staying.has(match)) right = match
    return next
  })
  return backwards.toReversed()
}
