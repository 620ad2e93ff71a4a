// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { lexiconIn } from '../../src/lexicon/lexicon.ts'
import { type Harvest, harvest, newHarvest } from '../../src/lexicon/making/harvest.ts'
import { lexiconText } from '../../src/lexicon/making/lexicon-of.ts'
import { parse } from '../../src/lexicon/making/parse.ts'
import { messageBy, sourcesOf } from '../harness/evidence.ts'

const SAYS = 'throw new SyntaxError("Expected " + some + ", or " + last + " but " + found + " found.")'
/** So that nothing is near. */
const FAR = 'f("it is said");'.repeat(12)
const PARSER = `literalExpectation("FROM"); this.expect('indent'); otherExpectation("identifier"); ${FAR}${SAYS}`

describe('a message that says what a parser expected', () => {
  it.each([
    ['Expected "FROM" but Max found.', 'Expected "FROM" but <*> found.'],
    [
      'Expected "(", "FROM", [ \\t\\n], identifier, or indent but "Max" found.',
      'Expected <*>"FROM"<*> identifier, or indent but <*> found.',
    ],
    ['Expected Max, "FROM", or indent but "indent" found.', 'Expected <*>, or <*> but <*> found.'],
    ['Expected "FROM", Max, or indent but x found.', 'Expected "FROM"<*>, or <*> but <*> found.'],
    ['Expected indent Miller but x found.', 'Expected <*> but <*> found.'],
    ['Max FROM but x found.', '<*>'],
    ['Expected FROM, or ")" but "FROM" found.', 'Expected FROM, or <*> but <*> found.'],
  ])('keeps of it what a source expects, and no data: %s', (message, shown) => {
    expect(byBoth(PARSER, message)).toEqual([shown, shown])
  })

  it.each([
    'const people = ["Rose", "Hunter", "Lily"]',
    'const visits = [{ name: "Rose", reason: "Hunter", message: "Lily" }]',
    'const all = { Rose: "Hunter", Lily: 1 }; Object.keys(all)',
    'unexpected("Rose"); fail("Hunter"); reject("Lily"); expect(x, "Rose"); warn("Rose")',
    'expect(["Rose", "Hunter", "Lily"])',
    'expect("Rose").toBe(a); expect("Hunter").toBe(b); expect("Lily").toBe(c)',
    'switch (x) { case "Rose": case "Hunter": case "Lily": }',
  ])('keeps no name that a source has otherwise: %s', source => {
    const message = 'Expected Lily, "Hunter", or Rose but x found.'
    expect(byBoth(`${SAYS};${FAR}${source}`, message)).toEqual([
      'Expected <*>, or <*> but <*> found.',
      'Expected <*>, or <*> but <*> found.',
    ])
  })
})

/** Without a lexicon, and with one. */
function byBoth(source: string, message: string): readonly string[] {
  const words: Harvest = newHarvest()
  harvest(parse(source, 'a.js'), { own: true, declaresSafe: false }, words)
  const about = { name: 'a', version: '1.0.0', root: '/a', files: ['/a/a.js'], own: true, catalogues: [] }
  const text = lexiconText({ packages: [{ source: about, scripts: 1, words }], faults: [] })
  const withOne = { ...sourcesOf([]), lexicon: lexiconIn(text) }
  return [sourcesOf(source), withOne].map(sources => messageBy(sources, message, 'SyntaxError'))
}
