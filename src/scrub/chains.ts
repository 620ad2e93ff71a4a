import { LITERAL_PLACES, type Match, type Phrase } from './phrases.ts'

/**
 * The phrases of a text that stand in it as a source says them one after the other, as chunks of one template; others may
 * be filled in between. Three words in that order are proof, though each phrase may be but one; two are, of a text that is
 * thrown, or right after what stays.
 *
 * @param matches - not overlapping, in order
 * @param ends - where a phrase ends that stays anyhow, or the text begins
 */
export function chunksInOrder(matches: readonly Match[], ends: ReadonlySet<number>): readonly Match[] {
  const isProof = (chain: Chain): boolean => {
    const words = chain.reduce((sum, { phrase }) => sum + phrase.words, 0)
    // Of a thrown text, sources say so of the first chunk only.
    const isThrown = chain.every(({ phrase }, at) => phrase.thrown || (at > 0 && BRACKETED.test(phrase.text)))
    const isPlain = !isThrown && !ends.has(chain[0]?.from ?? -1)
    return isVaried(chain) && words >= (isPlain ? LEAST_PLAIN_WORDS : LEAST_WORDS)
  }
  const parts = matches.flatMap(partsOf).toSorted((a, b) => a.from - b.from)
  const chains = chainsOf(parts, ({ strength, text, places }) =>
    strength === 'name' && !BRACKETED.test(text) ? [] : places,
  )
  const proven = new Set(chains.filter(isProof).flat())
  return matches.filter(match => partsOf(match).some(part => proven.has(part)))
}

/**
 * Makes one phrase of three names and more that stand in a text as a source lists them, from the first to the last, with
 * nothing but commas and the like between: what a program accepts, and has said in a message. A part of a list may be
 * what somebody has chosen.
 *
 * @param matches - not overlapping, in order
 * @param text - the pieces they were found in
 */
export function withLists(matches: readonly Match[], text: readonly string[]): readonly Match[] {
  return matches.filter(({ phrase }) => phrase.listed.length > 0).length < LEAST_ELEMENTS
    ? matches
    : withFoundLists(matches, text)
}

function withFoundLists(matches: readonly Match[], text: readonly string[]): readonly Match[] {
  const between = (one: Match, other: Match): string => text.slice(one.to, other.from).join('')
  const follows = (one: Match, other: Match): boolean => SEPARATOR.test(between(one, other))
  const elements = matches.filter(({ phrase }) => !JOINER.test(phrase.text))
  const listed = (phrase: Phrase) => (ELEMENT.test(phrase.text) ? phrase.listed : [])
  const chains = chainsOf(elements, listed, { step: LITERAL_PLACES, follows })
  const found = chains.flatMap(chain => {
    const [first] = chain
    const last = chain.at(-1)
    if (!first || !last || !isList(chain)) return chain
    const before = matches.filter(({ from, to }) => to <= first.from && from >= first.from - LEAD_PIECES)
    const isOffer = (each: string): boolean => OFFER.test(each)
    if (
      before.some(({ phrase }) => GUESS.test(phrase.text)) ||
      !(
        isOffer(text.slice(first.from, last.to + 1).join('')) ||
        before.some(({ phrase }) => LEAD.test(phrase.text))
      )
    )
      return chain
    const [from, to] = [first.from, last.to]
    const phrase = { ...first.phrase, text: text.slice(from, to).join(''), words: chain.length }
    return [{ from, to, phrase: { ...phrase, strength: 'sentence' as const } }]
  })
  const isLone = (match: Match): boolean => !found.some(({ from, to }) => from < match.to && match.from < to)
  const joiners = matches.filter(match => JOINER.test(match.phrase.text) && isLone(match))
  return joiners.length === 0 ? found : [...found, ...joiners].toSorted((a, b) => a.from - b.from)
}

function partsOf(match: Match): readonly Match[] {
  return [match, ...(match.edges ?? [])]
}

type Chain = readonly Match[]

/**
 * Phrases of a text, in its order, that some sources say one after the other.
 *
 * @param placesOf - numbers of the places where sources say a phrase
 * @param follows - whether one may follow another; of others, what was filled in may stand between
 */
function chainsOf(
  matches: readonly Match[],
  placesOf: (phrase: Phrase) => readonly number[],
  { step, follows }: { step: number; follows?: (one: Match, other: Match) => boolean } = { step: 1 },
): readonly Chain[] {
  const chains: { chain: Match[]; places: ReadonlySet<number> }[] = []
  for (const match of matches) {
    const all = placesOf(match.phrase)
    const open = chains.slice(follows ? -1 : -MOST_OPEN).reverse()
    const places = open.map(({ chain, places: before }) => {
      const next = all.filter(place => before.has(place - step))
      return next.length > 0 && chain.slice(-1).every(last => follows?.(last, match) ?? true) ? next : []
    })
    const at = places.findIndex(({ length }) => length > 0)
    const found = open[at]
    found?.chain.push(match)
    if (found) found.places = new Set(places[at])
    else chains.push({ chain: [match], places: new Set(all) })
  }
  return chains.map(({ chain }) => chain)
}

/** From where a source's list begins to where it ends. */
function isList(chain: Chain): boolean {
  if (chain.length < LEAST_ELEMENTS || !isVaried(chain)) return false
  const last = chain.at(-1)?.phrase.edges
  return [...(chain[0]?.phrase.edges ?? [])].some(
    start =>
      last?.has(start + (chain.length - 1) * LITERAL_PLACES) === true &&
      chain.every(({ phrase }, at) => phrase.listed.includes(start + at * LITERAL_PLACES)),
  )
}

/** One phrase that follows itself says nothing. */
function isVaried(chain: Chain): boolean {
  return new Set(chain.map(({ phrase }) => phrase.text)).size === chain.length && chain.length > 1
}

/** Between elements that can be chosen; without these, a list may be what somebody has chosen. */
const OFFER = /["'`] ?\| ?["'`]|\?, |\bor\b/
const LEAD =
  /\b(?:(?:one|any) of|allowed|valid|supported|possible|expect(?:ed|s)?|accept(?:ed|s)?|choices?|choose|either|(?:must|should|can|may) be)\b/i
/** What is like the person's own word says what that was. */
const GUESS = /\b(?:did you mean|similar|closest)\b/i
const LEAD_PIECES = 40
/** Templates that are filled into each other, and what was found in between by chance. */
const MOST_OPEN = 8
/** `create(`, `code=`, `):` and what else is cut where something is filled in. */
const BRACKETED = /^[)\]:"'`]|[([:="'`]$/
const LEAST_PLAIN_WORDS = 3
const LEAST_WORDS = 2
const LEAST_ELEMENTS = 3
const JOINER = /^["'`]?,? ?(?:or|and) ?["'`]?$/
const ELEMENT = /^[\w@./:+-]{2,60}$/
/** Between the elements of a list, as messages write them. */
const SEPARATOR = /^["'`]?\??(?: ?[,|/] ?|,? (?:or|and) |\s+[-*\u2022]\s+|\s+)(?:(?:or|and) )?["'`]?$/
