import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { identifiers, isTelling, isWord, onlySaying, pieces, saysOnly } from '../../src/lexicon/words.ts'

describe('pieces', () => {
  it.each([
    ['a word, e\u0301t\u00e9!', ['a', ' ', 'word', ',', ' ', 'e\u0301t\u00e9', '!']],
    ["open '<*>'", ['open', ' ', "'", '<*>', "'"]],
    ['so\u00adft 日本語 file_2 x²', ['so\u00adft', ' ', '日本語', ' ', 'file_2', ' ', 'x²']],
    ['🙂\ud83d', ['🙂', '\ud83d']],
  ])('of %s', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  it('loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => pieces(text).join('') === text))
  })
})

describe('isWord, isTelling', () => {
  it.each([
    ['word', true, true],
    ['42', true, false],
    ['_', true, false],
    ['<*>', false, false],
    [' ', false, false],
    ['🙂', false, false],
  ])('%s', (piece, word, telling) => {
    expect(isWord(piece)).toBe(word)
    expect(isTelling(piece)).toBe(telling)
  })
})

describe('saysOnly', () => {
  it('looks at every word', () => {
    const words = new Set(['one', 'two'])
    expect(saysOnly(words, 'one, two - one')).toBe(true)
    expect(saysOnly(words, 'one, two, three')).toBe(false)
    expect(saysOnly(words, 'one two')).toBe(true)
  })
})

test('onlySaying() says of each text what saysOnly() says', () => {
  const word = fc.constantFrom('one', 'two', 'on', 'été', 'a_1', '0', 'o\u00adne')
  const text = fc
    .array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 6 })
    .chain(parts => fc.constantFrom('', ' ', '-', '.').map(between => parts.join(between)))
  const known = fc.oneof(
    fc.uniqueArray(word),
    fc.constant(Array.from({ length: 400 }, (_, index) => `word${index}`)),
  )
  fc.assert(
    fc.property(known, text, (words, said) => {
      expect(onlySaying(new Set(words))(said)).toBe(saysOnly(new Set(words), said))
    }),
    { numRuns: 3000 },
  )
})

describe('identifiers', () => {
  it('reads names as JavaScript does', () => {
    expect(identifiers('async Foo.$bar_2 [as été]')).toEqual(['async', 'Foo', '$bar_2', 'as', 'été'])
  })
})
