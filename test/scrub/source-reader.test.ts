// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUILTIN_NAMES } from '../../src/lexicon/javascript-names.ts'
import { newCollector } from '../../src/scrub/collector.ts'
import { noteChunks } from '../../src/scrub/note.ts'
import type { Query } from '../../src/scrub/query.ts'
import { sourceReader } from '../../src/scrub/source-reader.ts'
import { PLENTY } from '../harness/sources.ts'
import { tokenised } from '../harness/tokenised.ts'

describe('sourceReader() knows as names', () => {
  it.each([
    'commander/lib/command.js',
    'csv-parse/dist/cjs/index.cjs',
    'esbuild/lib/main.js',
    'yaml/dist/parse/lexer.js',
  ])('those of %s that a tokeniser finds', path => {
    const source = readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8')
    const names = tokenised(source).names
    const asked = [...names].filter(name => !BUILTIN_NAMES.has(name)).slice(0, 250)
    expect(asked.length).toBeGreaterThan(100)
    // Words of comments and texts, mostly.
    const others = [...new Set(source.match(/[a-zA-Z]+/g))].filter(word => !names.has(word)).slice(0, 40)
    expect(others.length).toBeGreaterThan(10)
    expect([...noted(source, [...asked, ...others])].toSorted()).toEqual(asked.toSorted())
  })

  it.each([
    ['a function', 'function load() {}', true],
    ['a method', 'class A { load() {} }', true],
    ['a private one', 'class A { #load() {} }', true],
    ['a member', 'a.load = 1', true],
    ['what stands in the expression of a template', 'const a = `${load}`', true],
    ['what stands beside other letters', 'const ä = 1, load = 2', true],
    ['a part of a longer one', 'loader = loaded', false],
    ['a part of one with other letters', 'éload = loadé', false],
    ['a word of a text', 'a = "load"', false],
    ['a word of a template', 'a = `load`', false],
    ['a word of a comment', '// load\n/* load */', false],
    ['a word of a regular expression', 'a = /load "/', false],
  ])('%s', (_, source, known) => {
    expect([...noted(source, ['load'])]).toEqual(known ? ['load'] : [])
  })
})

function noted(source: string, names: readonly string[]): ReadonlySet<string> {
  const asked: Query = {
    words: new Set(names),
    messages: [],
    names,
    given: new Set<string>(),
    identifiers: new Set(names),
    labels: new Set(),
    uses: new Set(),
    safe: new Set(),
    packages: [],
    flags: new Set(),
    segments: new Set(),
    subcommands: new Set(),
  }
  const collector = newCollector(asked)
  sourceReader(collector, noteChunks)(source, PLENTY)
  return collector.identifiers
}
