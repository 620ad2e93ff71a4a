import { describe, expect, it } from 'vitest'
import { queryOf } from '../../src/scrub/query.ts'
import { quotesCode, v8Message } from '../../src/scrub/v8-messages.ts'
import { errorOf, eventOf, vocabularyOf } from '../harness/sources.ts'

const SOURCE = 'function load(options) { return options.files.map(read) } run("git")'

function explained(value: string, type: string): string | undefined {
  const event = eventOf({ exception: { values: [errorOf({ type, value })] } })
  const vocabulary = vocabularyOf(SOURCE, event)
  expect(queryOf(event).messages).toEqual([value])
  const about = { type, place: () => undefined, code: () => ({ before: SOURCE, after: '' }) }
  return v8Message(value, about, { vocabulary, covered: () => '<*>' })
}

describe('v8Message()', () => {
  it.each([
    ['TypeError', 'options.files is not a function', 'options.files is not a function'],
    ['TypeError', 'options.max is not a function', '<*> is not a function'],
    ['TypeError', 'read files options is not a function', '<*> is not a function'],
    ['TypeError', 'load(...).files (read files) is not iterable', '<*> is not iterable'],
    ['TypeError', '(intermediate value).files is not iterable', '(intermediate value).files is not iterable'],
    [
      'TypeError',
      "Cannot read properties of undefined (reading 'files')",
      "Cannot read properties of undefined (reading 'files')",
    ],
    [
      'TypeError',
      "Cannot read properties of undefined (reading 'max')",
      "Cannot read properties of undefined (reading '<*>')",
    ],
    [
      'TypeError',
      "Cannot create property 'files' on string 'files'",
      "Cannot create property 'files' on string '<*>'",
    ],
    [
      'SyntaxError',
      'Unexpected token \'m\', "max" is not valid JSON',
      'Unexpected token <*> is not valid JSON',
    ],
    ['Error', 'spawn git ENOENT', 'spawn git ENOENT'],
    ['Error', 'spawn /home/max/git ENOENT', 'spawn <*> ENOENT'],
    ['TypeError', 'Max: options.max is not a function', '<*> is not a function'],
    ['TypeError', 'Max: options.files is not a function', '<*>: options.files is not a function'],
    [
      'Error',
      'Max: options.files is not a function\n    at max',
      '<*>: options.files is not a function\n    <*>',
    ],
  ])('%s: %s', (type, message, expected) => {
    expect(explained(message, type)).toBe(expected)
  })

  it.each([
    ['Error', 'options.files is not a function'],
    ['Error', 'Max: files is not a function'],
    ['TypeError', 'Cannot open it'],
    ['TypeError', `${'x'.repeat(6000)} is not a function`],
  ])('leaves to others %s: %s', (type, message) => {
    expect(explained(message.slice(0, 16_000), type)).toBeUndefined()
  })
})

describe('quotesCode()', () => {
  it.each([
    [{ type: 'TypeError', value: 'anything' }, true],
    [{ type: 'Error', value: 'Max: x.y is not a function' }, true],
    [{ type: 'Error', value: 'Cannot open it' }, false],
  ])('%j: %j', (error, expected) => {
    expect(quotesCode(error)).toBe(expected)
  })
})
