import { type Phrase, strengthOf } from '../../src/scrub/phrases.ts'

/** A literal as if some source had it, said nowhere in particular. */
export function phraseOf(text: string, known: Partial<Phrase> = {}): Phrase {
  const { strength, words } = strengthOf(text) ?? { strength: 'name', words: 0 }
  return { ...NOWHERE, text, strength, words, ...known }
}

const NOWHERE = {
  places: [],
  listed: [],
  edges: new Set<number>(),
  thrown: false,
  platform: false,
  expected: false,
} as const
