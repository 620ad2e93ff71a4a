import { describe, expect, it, test } from 'vitest'
import { isMessage } from '../../src/lexicon/message-forms.ts'

describe('isMessage()', () => {
  it.each([
    ['Acme Inc.', false],
    ['Type expected.', true],
    ['New Zealand', false],
    ['Reason: ', true],
  ])('of %j: %j', (text, expected) => {
    expect(isMessage(text)).toBe(expected)
  })

  // An expression that tries all ways to cut the word would never end.
  test('ends at a long word of capitals', () => {
    expect(isMessage(`${'A'.repeat(1000)} b.`)).toBe(true)
  })
})
