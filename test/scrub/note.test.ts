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
    ["fail('timeout of ' + time + 'ms exceeded')", 'timeout of 60ms exceeded', 'timeout of <*> exceeded'],
    ['fail(`timeout of ${time}ms exceeded`)', 'timeout of 60ms exceeded', 'timeout of <*> exceeded'],
    [
      'fail(`image ${size}px too wide, at ${file}`)',
      'image 9px too wide, at a',
      'image <*> too wide, at <*>',
    ],
    [
      "fail(`found ${n} fault${n === 1 ? '' : 's'} in ${file}`)",
      'found 3 faults in Rose',
      'found <*> faults in <*>',
    ],
    [
      "fail('found ' + n + ' fault' + (n === 1 ? '' : 's') + ' in ' + x)",
      'found 3 faults in Rose',
      'found <*> faults in <*>',
    ],
    [
      "fail(format('{n, plural, one {# file} other {# files}} could not be read by {who}'))",
      '3 files could not be read by Rose',
      '<*> files could not be read by <*>',
    ],
    ['fail(`v${version} is too old`)', 'v7 is too old', '<*> is too old'],
    ['fail(`E${code}${at}: no such key`)', 'E7: no such key', '<*>: no such key'],
    [
      'fail(`expected ${n} argument${end} but got ${x}`)',
      'expected 3 arguments but got Rose',
      'expected <*> arguments but got <*>',
    ],
  ])('keeps the words around it: %s', (source, message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })

  it.each([
    ['fail(`Dear Max${x}`)', 'Hello Dear Rose', '<*>'],
    ['fail(`the Miller Max${x}`)', 'the Miller Rose', '<*>'],
    ['fail(`a${x}b`); const all = ["Rose"]', 'Rose', '<*>'],
    ['fail(`see Max Muster${x}`)', 'he is Max Miller', '<*>'],
    ['fail(`${x}ms Rose`)', 'he is Rose Miller', '<*>'],
    ['fail(`see Miller${x}`)', 'he is Millers', '<*>'],
    ['fail(`the garden of ${x}`)', 'the gardens of Rose', '<*>'],
    ['fail(`the door ${x}ms Rose`)', 'the garden Rose', '<*>'],
  ])('keeps no other: %s', (source, message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })
})
