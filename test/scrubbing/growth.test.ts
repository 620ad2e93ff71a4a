// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { pieces } from '../../src/lexicon/words.ts'
import { readLiterals } from '../../src/scrub/literals.ts'
import { find, newBranch, plant } from '../../src/scrub/phrases.ts'
import { scrub } from '../../src/scrub/scrub.ts'
import { truncate } from '../../src/scrub/truncate.ts'
import { phraseOf } from '../harness/phrase.ts'
import { errorOf, eventOf, first, PLENTY, STILL, sourcesOf } from '../harness/sources.ts'

/** Growth is counted in steps, not in seconds: twice the input, twice the steps. */
describe('growth', () => {
  it.each([
    ['words', 'a word of the source '],
    ['quotes', `'"`],
    ['braces', '{{'],
    ['marks', 'a\u0301'],
  ])('is linear in a message of %s', (_, unit) => {
    const steps = (times: number): number =>
      count(afford => find(tree(), pieces(unit.repeat(times)), { afford }))
    expect(steps(2000)).toBeLessThanOrEqual(2.1 * steps(1000))
  })

  it.each([
    ['literals', `f('a word', "another");`],
    ['templates', '`a ${b} c`;'],
    ['open templates', '`${'],
    ['quotes', `'`],
    ['slashes', '/ '],
    ['comments', '/* a */'],
  ])('is linear in a source of %s', (_, unit) => {
    const listener = { asks: () => true, literal: () => {} }
    const steps = (times: number): number =>
      count(afford => readLiterals(unit.repeat(times), listener, { afford }))
    expect(steps(2000)).toBeLessThanOrEqual(2 * steps(1000) + 2)
  })

  it.each([
    ['a single word', 'a'],
    ['words', 'a word '],
    ['quotes', `"`],
    ['marks', '\u0301'],
    ['halves of letters', '\ud83d'],
    ['the placeholder', '<*>'],
  ])('ends at a message of five million characters: %s', (_, unit) => {
    const value = unit.repeat(5_000_000 / unit.length)
    expect(truncate(value).length).toBeLessThan(17_000)
    const error = first(
      scrub(eventOf({ exception: { values: [errorOf({ value })] } }), sourcesOf('f("a b c")'), STILL),
    )
    expect(error.value).toBe('<*>')
  })

  it('ends where each error of a chain is long, and may be about a module behind many spaces', () => {
    const value = `${' '.repeat(16_000)}Cannot find module 'x'`
    const values = Array.from({ length: 500 }, (_, at) => errorOf({ value: at + value }))
    const event = scrub(eventOf({ exception: { values } }), sourcesOf(''), STILL)
    expect(event.exception.values).toHaveLength(500)
  })

  it('ends where a source repeats itself as a message does', () => {
    const source = Array.from({ length: 300 }, (_, length) => `'${'a '.repeat(length)}';`).join('')
    const error = errorOf({ value: 'a '.repeat(8000) })
    expect(first(scrub(eventOf({ exception: { values: [error] } }), sourcesOf(source), STILL)).value).toBe(
      '<*>',
    )
  })

  it('clips no word in two', () => {
    const long = `${'x '.repeat(100)}${'MaxMuster'.repeat(3000)}${' y'.repeat(100)}`
    expect(truncate(long)).toMatch(/^(?:x )+<\*>(?: y)+$/)
  })
})

function tree() {
  const root = newBranch()
  for (const text of ['a word of the', 'a word', ' of the source ', 'word of']) {
    plant(root, phraseOf(text))
  }
  return root
}

function count(work: (afford: (steps: number) => boolean) => void): number {
  let steps = 0
  work(spent => {
    steps += spent
    return PLENTY.afford()
  })
  return steps
}
