// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { explainedByBoth } from '../harness/explained-by-both.ts'

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
    expect(explainedByBoth(PARSER, message, 'SyntaxError')).toEqual([shown, shown])
  })

  it.each([
    'const e1 = literalText("FROM", true); const e2 = literalText("--", false), e3 = literalText("ROSE", false)',
    'const a="FROM",b=e("FROM",!0),c=e("--",!1),d=e("ROSE",!1);',
    'b = e("FROM", false)\n  c = e("--", false)\n',
  ])('keeps of it what a parser was generated to expect: %s', source => {
    const message = 'Expected "--", "FROM", "HUNTER", or [ \\t\\n] but "ROSE" found.'
    const shown = 'Expected <*>"FROM"<*>, or <*> but <*> found.'
    expect(explainedByBoth(`${SAYS};${FAR}${source}`, message, 'SyntaxError')).toEqual([shown, shown])
  })

  it('keeps what follows the list, though a source expects that far away', () => {
    const list = 'function list(x) { return x.slice(0, -1).join(", ") + ", or " + x[x.length - 1] }'
    const source = `a = e("FROM", true);${FAR}build = function (x, y) { ${list} return "Expected " + list(x) + " but " + y + " found." }`
    const message = 'Expected "--", "FROM", or [ \\t\\n] but "m" found.'
    expect(explainedByBoth(source, message, 'SyntaxError')).toEqual([
      'Expected <*>"FROM", or <*> but <*> found.',
      'Expected <*>"FROM"<*> but <*> found.',
    ])
  })

  it.each([
    'const people = ["Rose", "Hunter", "Lily"]',
    'const visits = [{ name: "Rose", reason: "Hunter", message: "Lily" }]',
    'const all = { Rose: "Hunter", Lily: 1 }; Object.keys(all)',
    'unexpected("Rose"); fail("Hunter"); reject("Lily"); expect(x, "Rose"); warn("Rose")',
    'expect(["Rose", "Hunter", "Lily"])',
    'e("Rose", x); e("Hunter"); x = a.e("Lily", true); x = e("Rose", true, 1); x = e("Hunter", 1); e("Lily", true); e("a", "Hunter", true)',
    'expect("Rose").toBe(a); expect("Hunter").toBe(b); expect("Lily").toBe(c)',
    'switch (x) { case "Rose": case "Hunter": case "Lily": }',
  ])('keeps no name that a source has otherwise: %s', source => {
    const message = 'Expected Lily, "Hunter", or Rose but x found.'
    expect(explainedByBoth(`${SAYS};${FAR}${source}`, message, 'SyntaxError')).toEqual([
      'Expected <*>, or <*> but <*> found.',
      'Expected <*>, or <*> but <*> found.',
    ])
  })
})
