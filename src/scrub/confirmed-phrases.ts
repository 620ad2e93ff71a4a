import { TYPE_WORDS } from '../lexicon/javascript-names.ts'
import { chunksInOrder, withLists } from './chains.ts'
import { isConfirmed } from './confirmation.ts'
import type { Match } from './phrases.ts'

/**
 * Which of the phrases found in a text stay: all sentences, and those shorter ones that their neighbourhood confirms
 * (see `confirmation.ts`).
 *
 * @param found not overlapping, in order
 * @param text the pieces they were found in
 */
export function confirmedPhrases(found: readonly Match[], text: readonly string[]): readonly Match[] {
  const matches = withLists(found, text)
  const staying = new Set(matches.filter(match => match.phrase.strength === 'sentence'))
  const ends = new Set([
    0,
    ...[...staying].map(({ to }) => to),
    ...matches.filter(isFreePair).map(({ to }) => to),
  ])
  for (const match of chunksInOrder(matches, ends)) staying.add(match)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = staying.size
    admit(matches, staying, text)
    if (staying.size === before) break
  }
  return matches.filter(match => staying.has(match))
}

/** Two words at the beginning of the text. */
function isFreePair({ from, phrase }: Match): boolean {
  return from === 0 && phrase.strength === 'pair'
}

function admit(matches: readonly Match[], staying: Set<Match>, text: readonly string[]): void {
  const rights = nextStaying(matches, staying)
  let left: Match | undefined
  let said: Match | undefined
  for (const [index, match] of matches.entries()) {
    if (!staying.has(match) && isConfirmed({ match, left, said, right: rights[index], text }))
      staying.add(match)
    if (!staying.has(match)) continue
    left = match
    if (!TYPE_WORDS.has(match.phrase.text)) said = match
  }
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

/** Each round lets in what the one before supports; chains are short. */
const MOST_ROUNDS = 4
