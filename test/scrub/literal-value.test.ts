import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literalValue } from '../../src/scrub/literal-value.ts'

describe('literalValue', () => {
  it.each([
    ['plain', 'plain'],
    [String.raw`\n\r\t\b\f\v\0`, '\n\r\t\b\f\v\0'],
    [String.raw`\x41\u0042\u{1F600}`, 'AB\u{1F600}'],
    [String.raw`\ud83d\ude00`, '\u{1F600}'],
    [String.raw`\101\7`, 'A\x07'],
    [String.raw`\'\"\\\$`, `'"\\$`],
    [String.raw`\u{FFFFFFF}`, 'u{FFFFFFF}'],
    ['a\\\nb\\\r\nc', 'abc'],
  ])('%s', (written, expected) => {
    expect(literalValue(written)).toBe(expected)
  })

  it('undoes JSON.stringify', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        text => literalValue(JSON.stringify(text).slice(1, -1)) === text,
      ),
    )
  })
})
