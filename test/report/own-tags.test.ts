import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { FIELDS } from '../../src/report/fields.ts'
import {
  declaredPairs,
  ownTags,
  tagsBesides,
  tagsBeyond,
  tagsSet,
  tagsText,
} from '../../src/report/own-tags.ts'

const TAGS = { subsystem: ['build', 'serve'], cache: ['cold'] }

describe('ownTags()', () => {
  it('are those that were declared, each value once', () => {
    expect(ownTags({ tags: { ...TAGS, twice: ['a', 'a'] } })).toEqual([
      { name: 'subsystem', values: ['build', 'serve'] },
      { name: 'cache', values: ['cold'] },
      { name: 'twice', values: ['a'] },
    ])
    expect(ownTags({})).toEqual([])
  })

  test.each<[string, unknown]>([
    ['a name with capitals', { Subsystem: ['a'] }],
    ['a name with a dot', { 'a.b': ['a'] }],
    ['a name that is long', { ['a'.repeat(33)]: ['a'] }],
    ['a name of ours', { reference: ['a'] }],
    ["a name of the server's own", { release: ['a'] }],
    ['no values', { a: [] }],
    ['too many values', { a: Array.from({ length: 51 }, (_, at) => `v${at}`) }],
    ['a value that is no text', { a: [1] }],
    ['a value with a blank', { a: ['no go'] }],
    ['a value that is long', { a: ['v'.repeat(65)] }],
    ['a text in place of a list', { a: 'build' }],
    ['a list in place of names', ['build']],
    ['a text', 'subsystem'],
    ['null', null],
  ])('are none for %s, and DEBUG says why', (_, tags) => {
    expect(ownTags({ tags })).toEqual([])
    expect(tagsText({ tags })).toMatch(/^own tags: none/)
  })

  it('are none of the table, whatever is declared', () => {
    const listed = FIELDS.flatMap(({ path }) => (path.startsWith('tags.') ? [path.slice(5)] : []))
    expect(ownTags({ tags: Object.fromEntries(listed.map(name => [name, ['a']])) })).toEqual([])
  })

  it('are ten at most, and never throw', () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`tag${at}`, ['a']]))
    expect(ownTags({ tags: many })).toHaveLength(10)
    expect(tagsText({ tags: many })).toContain('1 more than 10')
    fc.assert(fc.property(fc.anything(), tags => ownTags({ tags }).length <= 10))
  })
})

describe('tagsSet()', () => {
  it('lets declared values pass and no others', () => {
    expect(tagsSet({ tags: TAGS, tagged: { subsystem: 'build', cache: 'warm', user: 'ada' } })).toEqual({
      subsystem: 'build',
    })
    expect(tagsSet({ tags: TAGS, tagged: { subsystem: ['build'] } })).toEqual({})
    expect(tagsSet({ tagged: { subsystem: 'build' } })).toEqual({})
  })
})

describe('tagsBeyond()', () => {
  it('are the tags that an answer does not cover', () => {
    const given = declaredPairs({ tags: TAGS })
    expect(tagsBeyond(given, { tags: TAGS })).toEqual([])
    expect(tagsBeyond(given, { tags: { cache: ['cold'] } })).toEqual([])
    expect(tagsBeyond(given, { tags: { ...TAGS, subsystem: ['build', 'serve', 'test'] } })).toEqual([
      'subsystem',
    ])
    expect(tagsBeyond(given, { tags: { ...TAGS, fresh: ['a'] } })).toEqual(['fresh'])
  })

  it.each([undefined, null, 'subsystem=build', 7, {}])('are all for an answer with %o', given => {
    expect(tagsBeyond(given, { tags: TAGS })).toEqual(['subsystem', 'cache'])
  })
})

test('tagsBesides() are the tags of a report that the table does not list', () => {
  expect(tagsBesides({ reference: '3f9a2c1e', ci: 'no', subsystem: 'build', 'odd.name': 'x' })).toEqual([
    { name: 'subsystem', values: ['build'] },
  ])
})
