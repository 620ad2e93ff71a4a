import type { Budget } from './budget.ts'
import { type Branch, find, type Match } from './phrases.ts'
import { render } from './render.ts'
import { supported } from './support.ts'
import { pieces } from './words.ts'

/**
 * Covers a text with phrases, the longest first, at word boundaries; what they do not cover becomes `<*>`.
 *
 * @param text in composed form (NFC), already clipped
 * @throws `RangeError` when the budget is used up
 */
export function cover(text: string, phrases: Branch, budget: Budget): string {
  const all = pieces(text)
  return render(all, supported(longestFirst(find(phrases, all, budget), all.length), all))
}

/** Of phrases equal in words, the program's own say more than the platform's: they know what stands near them. */
function longestFirst(matches: readonly Match[], length: number): readonly Match[] {
  const taken = new Uint8Array(length)
  const ranked = matches.toSorted(
    (a, b) =>
      b.phrase.words - a.phrase.words ||
      Number(b.phrase.spots.length > 0) - Number(a.phrase.spots.length > 0) ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from,
  )
  // A longer one was taken earlier, so whatever overlaps it has an end inside it.
  const chosen = ranked.filter(({ from, to }) => {
    const free = taken[from] === 0 && taken[to - 1] === 0
    if (free) taken.fill(1, from, to)
    return free
  })
  return chosen.toSorted((a, b) => a.from - b.from)
}
