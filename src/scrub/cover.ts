import { pieces } from '../lexicon/words.ts'
import type { Budget } from './budget.ts'
import { confirmedPhrases } from './confirmed-phrases.ts'
import { type Known, knownNames } from './known-names.ts'
import { type Branch, find, type Match } from './phrases.ts'
import { render } from './render.ts'

/**
 * Covers a text with phrases, the longest first, at word boundaries; what they do not cover becomes `<*>`.
 *
 * @param text in composed form (NFC), already truncated
 * @throws `RangeError` when the budget is used up
 */
export function cover(
  text: string,
  phrases: Branch,
  { budget, isPosition = () => false, isClass = () => false, labels = new Set(), safe = [] }: Covering,
): string {
  const all = pieces(text)
  const found = [...find(phrases, all, budget), ...knownNames(all, { isClass, labels, safe })]
  return render(all, confirmedPhrases(longestFirst(found, all.length), all), isPosition)
}

export interface Covering extends Partial<Known> {
  readonly budget: Budget
  /** Whether the error itself calls a number of its message a position. */
  readonly isPosition?: (number: string) => boolean
}

/** Of phrases equal in words, those that stay anyhow come first. */
function longestFirst(matches: readonly Match[], length: number): readonly Match[] {
  const taken = new Uint8Array(length)
  const ranked = matches.toSorted(
    (a, b) =>
      b.phrase.words - a.phrase.words ||
      Number(isProof(b)) - Number(isProof(a)) ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from,
  )
  const chosen = ranked.filter(({ from, to }) => {
    const free = !taken.subarray(from, to).includes(1)
    if (free) taken.fill(1, from, to)
    return free
  })
  return chosen.map(match => withEdges(match, matches)).toSorted((a, b) => a.from - b.from)
}

/** Where templates are put into each other, a chunk of one of them may begin, or end, a longer phrase of a third. */
function withEdges(match: Match, matches: readonly Match[]): Match {
  const { from, to, phrase } = match
  // A name may be data; what stands in it proves nothing of the whole.
  if (phrase.strength === 'name') return match
  const edges = matches.filter(each =>
    each.to === to ? each.from > from : each.from === from && each.to < to,
  )
  return edges.length === 0 ? match : { ...match, edges }
}

function isProof({ phrase }: Match): boolean {
  return phrase.strength === 'sentence'
}
