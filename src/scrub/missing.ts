import type { Budget } from './budget.ts'
import { BUILTIN_NAMES } from './builtins.ts'
import { cover } from './cover.ts'
import type { Draft } from './draft.ts'
import { flagSpellings } from './usage.ts'
import { isTelling, isWord, pieces } from './words.ts'

/**
 * The words of an event that nothing read so far explains: words that the messages would lose, names that are not
 * known, flags and subcommands. Most of them are data, which no source has; the others are worth reading on for.
 *
 * @param budget one step for each piece compared
 * @throws `RangeError` when the budget is used up
 */
export function missingWords(draft: Draft, budget: Budget): readonly string[] {
  const { asked, flags, subcommands } = draft
  const lost = asked.messages.flatMap(message => lostWords(message, cover(message, draft.phrases, budget)))
  const names = asked.names.filter(name => !isKnown(name, draft))
  const unknownFlags = [...asked.flags].filter(flag => !flags.has(flag)).map(flagSpellings)
  const spellings = unknownFlags.filter(all => !all.some(name => isKnown(name, draft))).flat()
  const commands = [...asked.subcommands].filter(name => !subcommands.has(name))
  const missing = new Set([...lost, ...names, ...spellings, ...commands])
  return [...missing].filter(word => word.length >= SHORTEST_CHARS && isTelling(word)).slice(0, MOST_WORDS)
}

/** Whether a source has one of some words, as a word of its own. */
export function mentions(source: string, words: readonly string[]): boolean {
  return words.some(word => hasWord(source, word))
}

function lostWords(message: string, covered: string): readonly string[] {
  const kept = new Set(pieces(covered))
  return pieces(message).filter(piece => !kept.has(piece))
}

function isKnown(name: string, { identifiers, platformIdentifiers, literals }: Draft): boolean {
  return (
    identifiers.has(name) || platformIdentifiers.has(name) || literals.has(name) || BUILTIN_NAMES.has(name)
  )
}

function hasWord(source: string, word: string): boolean {
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
    if (!isWord(source.charAt(at - 1)) && !isWord(source.charAt(at + word.length))) return true
  }
  return false
}

/** Shorter ones are in every source, and tell nothing. */
const SHORTEST_CHARS = 3
/** Each is looked for in each file that is left. A message has its template's words at the beginning, mostly. */
const MOST_WORDS = 40
