import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unicodeRegExp } from '../../src/lexicon/unicode-regexp.ts'

const CLASSES = ['L', 'M', 'N', 'Cf', 'ID_Start', 'ID_Continue']

it.each(CLASSES)('finds in ASCII what \\p{%s} does', name => {
  const pattern = `[\\p{${name}}_]+`
  const text = fc.string({ unit: 'binary-ascii', maxLength: 50 })
  fc.assert(
    fc.property(text, text => {
      expect(text.match(unicodeRegExp(pattern, 'g')(text))).toEqual(text.match(new RegExp(pattern, 'gu')))
    }),
  )
})

it('knows the letters of all scripts', () => {
  const word = unicodeRegExp('^[\\p{L}]+$')
  expect(['word', 'wört', 'слово', '言葉', '𝒘'].map(text => word(text).test(text))).toEqual(
    Array(5).fill(true),
  )
})
