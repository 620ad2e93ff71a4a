import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { FAULT } from '../lexicon/message-forms.ts'
import type { PlatformQuestion } from '../lexicon/node-messages.ts'
import { isTelling, isWord, pieces } from '../lexicon/words.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { Budget } from './budget.ts'
import type { Collector } from './collector.ts'
import { cover } from './cover.ts'
import { flagSpellings } from './flags.ts'
import { explainCode } from './names.ts'

/**
 * The words of an event that nothing read so far explains: words that the messages would lose, names that are not
 * known, flags and subcommands. Most of them are data, which no source has; the others are worth reading on for.
 *
 * @param budget one step for each piece compared
 * @throws `RangeError` when the budget is used up
 */
export function missingWords(collector: Collector, budget: Budget): readonly string[] {
  const { asked, flags, subcommands, uses, safe } = collector
  const lost = asked.messages.flatMap(message =>
    lostWords(message, cover(message, collector.phrases, { budget, labels: collector.labels })),
  )
  const spellings = [...asked.flags].filter(flag => !flags.has(flag)).flatMap(flagSpellings)
  const commands = [...asked.subcommands].filter(name => !subcommands.has(name))
  const defined = [
    ...missingLabels(collector),
    ...[...asked.uses].filter(name => !uses.has(name)),
    ...[...asked.safe].filter(text => !safe.has(text)),
  ].flatMap(pieces)
  const missing = new Set([...lost, ...missingNames(collector), ...spellings, ...commands, ...defined])
  return [...missing].filter(word => word.length >= SHORTEST_CHARS && isTelling(word)).slice(0, MOST_WORDS)
}

/**
 * What Node and V8 may have said: nothing of messages of which only paths are not explained.
 *
 * @param budget one step for each piece compared
 * @throws `RangeError` when the budget is used up
 */
export function platformQuestion(collector: Collector, budget: Budget): PlatformQuestion {
  const { asked, phrases, labels } = collector
  const isSaid = asked.messages.every(message => {
    const kept = new Set(pieces(cover(message, phrases, { budget, labels })))
    const inPaths = new Set(message.split(BETWEEN).filter(isPath).flatMap(pieces))
    return pieces(message).every(word => !isTelling(word) || kept.has(word) !== inPaths.has(word))
  })
  return { words: isSaid ? asked.given : asked.words, identifiers: new Set(missingNames(collector)) }
}

/** Types and codes that nothing explains so far. */
export function missingLabels(collector: Collector): readonly string[] {
  return [...collector.asked.labels].filter(label => explainCode(label, collector) === PLACEHOLDER)
}

/** The names of an event that nothing explains so far: of its errors and functions, and what V8 quotes. */
function missingNames(collector: Collector): readonly string[] {
  return [...collector.asked.names, ...collector.asked.identifiers].filter(name => !isKnown(name, collector))
}

/**
 * What messages lose that is worth a look into packages that no stack goes through: words that follow each other, two by
 * two; names of faults; and all, where most is lost.
 *
 * @param budget one step for each piece compared
 */
export function farTexts({ asked, phrases, labels }: Collector, budget: Budget): readonly string[] {
  const lost = asked.messages.flatMap(message => {
    const own = lostWords(message, cover(message, phrases, { budget, labels })).filter(isTelling)
    const all = pieces(message).filter(isTelling).length
    const missing = new Set(own)
    const pairs = pairsIn(pieces(message), (one, other) => missing.has(one) && missing.has(other))
    const isMost = own.length >= LEAST_LOST && own.length > all / 2
    return [...pairs, ...own.filter(word => isMost || FAULT.test(word))]
  })
  return [...new Set(lost)].filter(text => text.length >= SHORTEST_CHARS).slice(0, MOST_WORDS)
}

/**
 * What to look for in a large file, for it to say some missing words: those of a message two by two, for two that follow
 * each other are rarer than one, and the others alone.
 *
 * @param words - as {@link missingWords} found them
 */
export function searchTexts({ asked }: Collector, words: readonly string[]): readonly string[] {
  const missing = new Set(words)
  const isPair = (one: string, other: string): boolean => missing.has(one) || missing.has(other)
  const pairs = asked.messages.flatMap(message => pairsIn(pieces(message), isPair))
  const paired = new Set(pairs.flatMap(pair => pair.split(' ')))
  return [...new Set([...pairs, ...words.filter(word => !paired.has(word))])]
}

/** Neighbours, each in one pair: with the longer of two, which is rarer, `not assignable` rather than `is not`. */
function pairsIn(
  text: readonly string[],
  isPair: (one: string, other: string) => boolean,
): readonly string[] {
  const pairs: string[] = []
  for (let at = 0; at + 2 < text.length; at++) {
    const [one = '', between, other = ''] = text.slice(at, at + 3)
    if (between !== ' ' || !isTelling(one) || !isTelling(other) || !isPair(one, other)) continue
    const [next, third = ''] = text.slice(at + 3, at + 5)
    if (next === ' ' && third.length > one.length && isTelling(third) && isPair(other, third)) continue
    pairs.push(`${one} ${other}`)
    at += 2
  }
  return pairs
}

/** How many of some words a source has, as words of their own. */
export function mentioned(source: string, words: readonly string[]): number {
  return words.filter(word => hasWord(source, word)).length
}

function lostWords(message: string, covered: string): readonly string[] {
  const kept = new Set(pieces(covered))
  return pieces(message).filter(piece => !kept.has(piece))
}

function isKnown(name: string, { identifiers, platformIdentifiers, literals }: Collector): boolean {
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

function isPath(text: string): boolean {
  return /[\\/]/.test(text)
}

const BETWEEN = /[\s'"`():,;]+/
const LEAST_LOST = 2
/** Shorter ones are in every source, and tell nothing. */
const SHORTEST_CHARS = 3
/** Each is looked for in each file that is left. A message has its template's words at the beginning, mostly. */
const MOST_WORDS = 40
