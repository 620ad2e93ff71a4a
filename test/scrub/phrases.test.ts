import { expect, test } from 'vitest'
import { pieces } from '../../src/lexicon/words.ts'
import { find, newBranch, plant, strengthOf } from '../../src/scrub/phrases.ts'
import { phraseOf } from '../harness/phrase.ts'
import { PLENTY } from '../harness/sources.ts'

test.each([
  ['cannot open it', 'sentence', 3],
  ['CSV_QUOTE_NOT_CLOSED', 'sentence', 1],
  ['must be', 'pair', 2],
  [' at ', 'fragment', 1],
  ['  \u2192 at ', 'pair', 1],
  ['root', 'name', 1],
  ['--out', 'name', 1],
  ['/tmp/max', 'name', 2],
])('strengthOf(%j) is a %s', (text, strength, words) => {
  expect(strengthOf(text)).toEqual({ strength, words })
})

test.each(['', ' ', '123', '…', '_'])('strengthOf(%j) is nothing: it has no letter', text => {
  expect(strengthOf(text)).toBeUndefined()
})

function tree(...texts: readonly string[]) {
  const root = newBranch()
  for (const text of texts) {
    plant(root, phraseOf(text))
  }
  return root
}

test('find() finds each phrase wherever it stands, at the ends of words', () => {
  const found = find(tree('open it', 'open', 'it '), pieces('reopen it, open it now'), PLENTY)
  expect(found.map(({ from, to, phrase }) => [from, to, phrase.text])).toEqual([
    [5, 6, 'open'],
    [5, 8, 'open it'],
    [7, 9, 'it '],
  ])
})

test('find() ends when the budget is used up', () => {
  let left = 3
  expect(() => find(tree('open it'), pieces('open it now'), { afford: () => left-- > 0 })).toThrow(RangeError)
})
