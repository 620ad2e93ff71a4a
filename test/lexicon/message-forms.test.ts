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

  test('takes no time for a long word of capitals', () => {
    const start = process.hrtime.bigint()
    expect(isMessage(`${'A'.repeat(28)} b.`)).toBe(true)
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2000)
  })
})
