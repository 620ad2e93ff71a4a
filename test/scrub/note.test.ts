// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { explainedByBoth } from '../harness/explained-by-both.ts'

describe('a template in which a hole is a part of a word', () => {
  it.each([
    [
      'fail(`the plugin of sass MAX${code}: ${why}`)',
      'the plugin of sass MAX2322: Rose',
      'the plugin of sass <*>',
    ],
    [
      'fail(`${who}: the plugin of sass MAX${code}`)',
      'Rose: the plugin of sass MAX2322',
      '<*>: the plugin of sass <*>',
    ],
  ])('keeps the words around it: %s', (source, message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })

  it.each([
    ['fail(`Dear Max${x}`)', 'Hello Dear Rose', '<*>'],
    ['fail(`the Miller Max${x}`)', 'the Miller Rose', '<*>'],
    ['fail(`a${x}b`); const all = ["Rose"]', 'Rose', '<*>'],
    ['fail(`see Max Muster${x}`)', 'he is Max Miller', '<*>'],
  ])('keeps no other: %s', (source, message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })
})
