// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { prefilterOf } from '../../src/scrub/prefilter.ts'
import { queryOf } from '../../src/scrub/query.ts'
import { errorOf, eventOf } from '../harness/sources.ts'

const look = prefilterOf(
  queryOf(
    eventOf({ exception: { values: [errorOf({ value: 'Cannot open the folder', type: 'OpenError' })] } }),
  ),
)

describe('prefilterOf()', () => {
  it.each(['', 'nothing("of it")', 'const cannot = 1', 'reopen("it")'])('asks nothing of %j', source => {
    expect(look(source)).toBeUndefined()
  })

  it.each([
    ['"Cannot open"', true],
    ["'\\nCannot open'", true],
    ['`Cannot open ${max}`', true],
    ['`${x ? "open" : max}`', true],
    ['"%s folder"', true],
    ['"Cannot close"', false],
    ['"max"', false],
  ])('is a literal asked, %s: %s', (literal, expected) => {
    expect(look(`fail("Cannot open", ${literal})`)?.isAsked(literal)).toBe(expected)
  })

  it.each(['\\', '}', '% '])('ends at a source of 500,000 of %j', unit => {
    expect(look(unit.repeat(500_000))).toBeUndefined()
  })

  it('finds the names that are asked, in code alone, and those that are known no more', () => {
    const source = 'class OpenError {} // OpenError\nfail("Cannot open")'
    expect(look(source)?.namesIn(source, new Set())).toEqual(['OpenError'])
    expect(look(source)?.namesIn(source, new Set(['OpenError']))).toEqual([])
    expect(look(source)?.namesIn('"OpenError"', new Set())).toEqual([])
  })

  it('knows which passage may have such a literal', () => {
    const source = 'fail("Cannot open")'
    expect(look(source)?.isAbout(source)).toBe(true)
    expect(look(source)?.isAbout('fail("nothing")')).toBe(false)
  })
})
