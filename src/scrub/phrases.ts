import { isCodeName } from '../lexicon/message-forms.ts'
import { hasSymbol, isTelling, pieces } from '../lexicon/words.ts'
import type { Budget } from './budget.ts'

/** A literal that may be part of a message. */
export interface Phrase {
  readonly text: string
  /** Words with a letter in them. */
  readonly words: number
  /**
   * How much it proves where it is found. A sentence (three words or more) is a template's. A pair (two words and a
   * space, or one and an arrow) and a fragment (one word and a space: `" at "`) may also be chance. A name (`root`, `--out`, `/tmp/`)
   * looks like data itself.
   */
  readonly strength: Strength
  /** Where it is said, counted on over all literals read, by one within a template, by more from one to the next; rising. */
  readonly places: readonly number[]
  /** The same of where it stands at all, if it is a single word. */
  readonly listed: readonly number[]
  /** Of these, where a list begins or ends. */
  readonly edges: ReadonlySet<number>
  /** Whether some source throws it. */
  readonly thrown: boolean
  /** Whether Node or V8 says it. */
  readonly platform: boolean
  /** Whether some source expects just that: `this.expect('FROM')`. */
  readonly expected: boolean
}

export type Strength = 'sentence' | 'pair' | 'fragment' | 'name'

/** Places from one literal to the next: chunks of two templates do not follow each other. */
export const LITERAL_PLACES = 2

/** A tree of phrases, a branch for each piece, so that one walk over a text finds all that begin at a place. */
export interface Branch {
  readonly next: Map<string, Branch>
  phrase: Phrase | undefined
}

/** A phrase found in a text, from piece to piece, the end excluded. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly phrase: Phrase
  /** Shorter ones that were found at its ends. */
  readonly edges?: readonly Match[]
}

/**
 * How much a literal proves.
 *
 * @returns `undefined` for a literal without any letter: digits and punctuation prove nothing
 */
export function strengthOf(text: string): { strength: Strength; words: number } | undefined {
  const words = pieces(text).filter(isTelling).length
  if (words === 0) return undefined
  if (words >= SENTENCE_WORDS || isCodeName(text)) return { strength: 'sentence', words }
  if (!/\s/.test(text)) return { strength: 'name', words }
  return { strength: words === 2 || hasSymbol(text) ? 'pair' : 'fragment', words }
}

const SENTENCE_WORDS = 3

export function newBranch(): Branch {
  return { next: new Map(), phrase: undefined }
}

/** Adds a phrase to a tree. */
export function plant(root: Branch, phrase: Phrase): void {
  let branch = root
  for (const piece of pieces(phrase.text)) {
    let next = branch.next.get(piece)
    if (next === undefined) {
      next = newBranch()
      branch.next.set(piece, next)
    }
    branch = next
  }
  branch.phrase = phrase
}

/**
 * All phrases found in a text.
 *
 * @param text in pieces
 * @param budget one step for each piece compared
 * @throws `RangeError` when the budget is used up
 */
export function find(root: Branch, text: readonly string[], budget: Budget): readonly Match[] {
  const matches: Match[] = []
  for (let from = 0; from < text.length; from++) {
    let branch: Branch | undefined = root
    for (let to = from; branch !== undefined; to++) {
      if (branch.phrase !== undefined) matches.push({ from, to, phrase: branch.phrase })
      if (!budget.afford(1)) throw new RangeError('Cannot compare the text: no budget is left')
      branch = branch.next.get(text[to] ?? END)
    }
  }
  return matches
}

/** No piece is empty. */
const END = ''
