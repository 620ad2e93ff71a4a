import type { Match } from './phrases.ts'
import { stands } from './standing.ts'

/**
 * Which of the phrases found in a text stay: all sentences, and those shorter ones that their neighbourhood confirms
 * (see `standing.ts`). If nothing stays at all, the first fragment does.
 *
 * @param matches not overlapping, in order
 * @param text the pieces they were found in
 */
export function supported(matches: readonly Match[], text: readonly string[]): readonly Match[] {
  const staying = new Set(matches.filter(match => match.phrase.strength === 'sentence'))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = staying.size
    admit(matches, staying, text)
    if (staying.size === 0) admitFirst(matches, staying)
    if (staying.size === before) break
  }
  return matches.filter(match => staying.has(match))
}

function admit(matches: readonly Match[], staying: Set<Match>, text: readonly string[]): void {
  const rights = nextStaying(matches, staying)
  let left: Match | undefined
  for (const [index, match] of matches.entries()) {
    if (!staying.has(match) && stands({ match, left, right: rights[index], text })) staying.add(match)
    if (staying.has(match)) left = match
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

function admitFirst(matches: readonly Match[], staying: Set<Match>): void {
  const first = matches.find(match => match.phrase.strength === 'fragment')
  if (first !== undefined) staying.add(first)
}

/** Each round lets in what the one before supports; chains are short. */
const MOST_ROUNDS = 4
