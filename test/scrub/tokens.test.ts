// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLiterals } from '../../src/scrub/literals.ts'
import { codeOf, sourceChunks } from '../../src/scrub/tokens.ts'
import { PLENTY } from '../harness/sources.ts'
import { tokenised } from '../harness/tokenised.ts'

describe('passagesOf', () => {
  it.each([
    'commander/lib/command.js',
    'csv-parse/dist/cjs/index.cjs',
    'esbuild/lib/main.js',
    'js-tokens/index.js',
    'yaml/dist/parse/lexer.js',
  ])('cuts no literal of %s in two', path => {
    const source = readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')
    expect(sourceChunks(source).flatMap(literalsOf).sort()).toEqual(tokenised(source).literals.toSorted())
  })

  it.each([
    ['a regular expression with a quote', '/[\'"`]/.test(a);'],
    ['a comment with an apostrophe', "// it's\n/* `don't` */"],
    ['a template in a template', '`a ${b ? `c; ${d}` : "e;"} f;`;'],
    ['an escaped quote', "'it\\'s; so';"],
    ['a division', 'a / b; c = "d" / 2;'],
  ])('reads on rightly after %s', (_, unit) => {
    const source = `${unit}\nthrow new Error('must be; kept');\n`.repeat(50)
    const told = sourceChunks(source).flatMap(literalsOf)
    expect(told.toSorted()).toEqual(tokenised(source).literals.toSorted())
    expect(told.filter(text => text === 'must be; kept')).toHaveLength(50)
  })

  it('loses nothing', () => {
    const part = fc.constantFrom(
      '"',
      "'",
      '`',
      '${',
      '}',
      '/',
      '*',
      '\\',
      '\n',
      ';',
      '(',
      'a',
      ' ',
      '[',
      '\u2028',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 400 }), parts => {
        expect(sourceChunks(parts.join('')).join('')).toBe(parts.join(''))
      }),
    )
  })

  it.each(['"', "'", '`', '`${', '/*', '=/', '=/[', '\\"', 'a ', '{', '=/[a]'])(
    'ends where a source repeats %s for a megabyte',
    unit => {
      const source = unit.repeat(1_000_000 / unit.length)
      expect(sourceChunks(source).join('')).toHaveLength(source.length)
    },
  )

  it.each([
    ['a backslash in a template', '`', '\\'],
    ['an open template', '', '`${'],
    ['an open brace in one', '', '`${{'],
    ['a comment', '', '/**/'],
    ['a word', '', 'throw '],
    ['an open bracket', '', '('],
  ])('is read to its end where a source repeats %s for a megabyte', (_, begin, unit) => {
    const source = `${begin}${unit.repeat(1_000_000 / unit.length)}\${a}"b"`
    expect(() => sourceChunks(source).map(passage => [codeOf(passage), literalsOf(passage)])).not.toThrow()
  })
})

function literalsOf(source: string): readonly string[] {
  const told: string[] = []
  readLiterals(source, { asks: () => true, literal: chunks => told.push(...chunks) }, PLENTY)
  return told
}
