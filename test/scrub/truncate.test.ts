import { expect, test } from 'vitest'
import { cut, truncate } from '../../src/scrub/truncate.ts'

test('truncate() leaves what is short, in composed form', () => {
  expect(truncate('Bru\u0308cke')).toBe('Br\u00fccke')
  expect(truncate('a '.repeat(8_500))).toHaveLength(17_000)
})

test('truncate() takes out the middle of what is long, and the words that it cuts through', () => {
  const text = truncate(`${'head '.repeat(2_400)}middle${'x'.repeat(9_000)} ${'tail '.repeat(1_000)}`)
  expect(text).toMatch(/^(?:head ){2400}<\*>(?: tail){799} $/)
  expect(truncate(text)).toBe(text)
})

test('truncate() leaves no half of a letter', () => {
  const text = truncate('\u{1d400}'.repeat(10_000))
  expect(text).toBe('<*>')
})

test.each([
  ['short', 10, 'short'],
  ['one two three', 10, 'one <*>'],
  ['onetwothree', 10, '<*>'],
])('cut(%j, %i) is %j', (text, most, expected) => {
  expect(cut(text, most)).toBe(expected)
})
