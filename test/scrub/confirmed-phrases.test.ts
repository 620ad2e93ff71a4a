import { expect, test } from 'vitest'
import { confirmedPhrases } from '../../src/scrub/confirmed-phrases.ts'
import { LITERAL_PLACES, type Match, type Phrase } from '../../src/scrub/phrases.ts'
import { phraseOf } from '../harness/phrase.ts'

test('confirmedPhrases() keeps each sentence', () => {
  expect(
    staying(['Max', 'cannot open the file'], { 'cannot open the file': { strength: 'sentence' } }),
  ).toEqual(['cannot open the file'])
})

test('confirmedPhrases() lets what stays confirm what comes after it, one after the other, and what comes before', () => {
  const near = (at: number) => ({ strength: 'fragment', places: [at * LITERAL_PLACES] }) as const
  const phrases = {
    ' from ': near(30),
    ' to ': near(24),
    ' at ': near(17),
    'cannot open the file': { strength: 'sentence', places: [10 * LITERAL_PLACES] },
  } as const
  const sentence = 'cannot open the file'
  const after = [sentence, 'Max', ' at ', 'Max', ' to ', 'Max', ' from ', 'Max']
  expect(staying(after, phrases)).toEqual([sentence, ' at ', ' to ', ' from '])
  expect(staying(after.toReversed(), phrases)).toEqual([' at ', sentence])
})

test('confirmedPhrases() keeps nothing that only data is around', () => {
  expect(
    staying(['Max', ' of ', 'Muster', 'root'], {
      ' of ': { strength: 'fragment' },
      root: { strength: 'name' },
    }),
  ).toEqual([])
  expect(staying(['Max', '/', 'root', '/'], { root: { strength: 'name' } })).toEqual([])
})

test('confirmedPhrases() keeps two words in order after a pair that stands right after what stays', () => {
  const phrases = {
    'cannot load the schema: ': { strength: 'sentence' },
    'Syntax Error: ': { strength: 'pair' },
    'Expected ': { strength: 'fragment', places: [7] },
    ', found ': { strength: 'fragment', places: [8] },
  } as const
  const [sentence, pair, first, second] = [
    'cannot load the schema: ',
    'Syntax Error: ',
    'Expected ',
    ', found ',
  ]
  expect(staying([sentence, pair, first, 'Max', second, 'x'], phrases)).toEqual([
    sentence,
    pair,
    first,
    second,
  ])
  expect(staying([sentence, 'Max', pair, first, 'Max', second, 'x'], phrases)).toEqual([sentence, pair])
})

/** What stays of a text, given in its pieces, of which some are phrases. */
function staying(
  text: readonly string[],
  phrases: Readonly<Record<string, Partial<Phrase>>>,
): readonly string[] {
  const matches = text.flatMap((piece, at): Match[] => {
    const known = phrases[piece]
    return known === undefined
      ? []
      : [{ from: at, to: at + 1, phrase: phraseOf(piece, { strength: 'sentence', words: 1, ...known }) }]
  })
  return confirmedPhrases(matches, text).map(match => match.phrase.text)
}
