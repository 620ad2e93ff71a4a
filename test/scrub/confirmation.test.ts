// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { pieces } from '../../src/lexicon/words.ts'
import { type Candidate, isConfirmed } from '../../src/scrub/confirmation.ts'
import type { Match, Phrase } from '../../src/scrub/phrases.ts'
import { explainedByBoth } from '../harness/explained-by-both.ts'
import { phraseOf } from '../harness/phrase.ts'

describe('isConfirmed(), of a pair,', () => {
  it.each([
    ['between data', 'Max must be Muster', true],
    ['in quotes that were opened before it', 'cannot open "Max must be Muster"', false],
    ['right after a quote, before data', 'cannot open "must be Muster"', false],
    ['that is all that stands in quotes', 'cannot open "must be"', false],
    ['right after quotes', 'cannot open ""must be', true],
    ['after quotes around one word', 'cannot open "Max", Muster must be', true],
    ['in quotes, after one that is data', 'cannot open "Jones" last must be"', false],
    ['after quotes around one word, and a mark', 'cannot open "Max"? Muster must be', true],
    ['after quotes around two', 'cannot open "Max Muster", it must be', false],
    ['after a quote within a word', 'cannot open "O"Max, it must be', false],
  ])('%s', (_, text, stays) => {
    const left = text.startsWith('cannot') ? said('cannot open "') : undefined
    expect(confirmed(text, { phrase: said('must be', 'pair'), left })).toBe(stays)
  })
})

describe('isConfirmed(), of a fragment,', () => {
  it.each([
    ['at the beginning', 'Missing Max', said('Missing ', 'fragment'), {}, true],
    ['after data', 'Max at Muster', said(' at ', 'fragment'), {}, false],
    [
      'after data, near a neighbour in a source',
      'cannot open it Max at Muster',
      said(' at ', 'fragment', { places: [7] }),
      { left: said('cannot open it', 'sentence', { places: [3] }) },
      true,
    ],
    [
      'after data, far from it',
      'cannot open it Max at Muster',
      said(' at ', 'fragment', { places: [700] }),
      { left: said('cannot open it', 'sentence', { places: [3] }) },
      false,
    ],
    [
      'near it, but inside its quotes',
      'cannot open it: "Lord of Rings"',
      said(' of ', 'fragment', { places: [4] }),
      { left: said('cannot open it: "', 'sentence', { places: [3] }) },
      false,
    ],
    [
      'that fills the gap between two',
      'cannot open it because the file is gone',
      said(' because ', 'fragment'),
      { left: said('cannot open it'), right: said('the file is gone') },
      true,
    ],
    [
      'that begins a line, and is thrown',
      'cannot open Max\n    at Muster',
      said('\n    at ', 'fragment', { thrown: true }),
      { left: said('cannot open ', 'pair') },
      true,
    ],
    [
      'that begins a line, and is only written somewhere',
      'cannot open Max\n    at Muster',
      said('\n    at ', 'fragment'),
      { left: said('cannot open ', 'pair') },
      false,
    ],
    [
      'in a bracket, right after what stays',
      'Quotes are not closed (row 2)',
      said(' (row ', 'fragment', { thrown: true }),
      { left: said('Quotes are not closed', 'sentence') },
      true,
    ],
    [
      'in a bracket, after a number',
      'expected 3 but found 2 (row 2)',
      said(' (row ', 'fragment', { thrown: true }),
      { left: said(' but found ', 'pair') },
      true,
    ],
    [
      'in a bracket, after data',
      'Quotes are not closed Max (row 2)',
      said(' (row ', 'fragment', { thrown: true }),
      { left: said('Quotes are not closed', 'sentence') },
      false,
    ],
    [
      'in a bracket, that nobody throws',
      'Quotes are not closed (row 2)',
      said(' (row ', 'fragment'),
      { left: said('Quotes are not closed', 'sentence') },
      false,
    ],
    [
      "of Node's, a number after another of Node's",
      'must be at least 16 bytes',
      said(' bytes', 'fragment', { platform: true }),
      { left: said('must be at least ', 'sentence', { platform: true }) },
      true,
    ],
    [
      "of Node's, data after another of Node's",
      'must be at least Max bytes',
      said(' bytes', 'fragment', { platform: true }),
      { left: said('must be at least ', 'sentence', { platform: true }) },
      false,
    ],
  ] as const)('%s', (_, text, phrase, around, stays) => {
    expect(confirmed(text, { phrase, ...around })).toBe(stays)
  })
})

describe('isConfirmed(), of a name,', () => {
  it.each([
    ['that is all there is, and is thrown', 'boom', said('boom', 'name', { thrown: true }), {}, true],
    ['that is all there is, and is only written somewhere', 'boom', said('boom', 'name'), {}, false],
    ['within data', '/home/root/boom', said('root', 'name', { thrown: true }), {}, false],
    ['of one letter', 'e', said('e', 'name', { thrown: true }), {}, false],
    ['of JavaScript', 'received undefined', said('undefined', 'name'), { left: said('received ') }, true],
    [
      'of JavaScript, within data',
      'received undefined behaviour',
      said('undefined', 'name'),
      { left: said('received ') },
      false,
    ],
    [
      'of JavaScript, after what asks for a type and before what stays',
      'Expected number but received',
      said('number', 'name', { platform: true }),
      { left: said('Expected '), right: said(' but received', 'pair') },
      true,
    ],
    [
      'of JavaScript, after another word',
      'Dear number but received',
      said('number', 'name', { platform: true }),
      { left: said('Dear '), right: said(' but received', 'pair') },
      false,
    ],
    [
      'of JavaScript, after what asks for a type, at the end of a line',
      'received string\n at Max',
      said('string', 'name', { platform: true }),
      { left: said('received ') },
      true,
    ],
    [
      'of JavaScript, after what asks for a type and a colon',
      'got: string',
      said('string', 'name', { platform: true }),
      { left: said('got: ') },
      true,
    ],
    [
      'of JavaScript, with a space that Node says after it',
      'must be number <*>',
      said('number ', 'fragment', { platform: true }),
      { left: said('must be ') },
      true,
    ],
    [
      'of JavaScript, with a space that Node says after it, before data',
      'must be number Max',
      said('number ', 'fragment', { platform: true }),
      { left: said('must be ') },
      false,
    ],
    [
      'of JavaScript, after what it was cast to',
      'Cast to Number failed',
      said('Number', 'name', { platform: true }),
      { left: said('Cast to '), right: said(' failed') },
      true,
    ],
    [
      'of JavaScript, after another of the kind',
      'arguments: string, undefined',
      said('undefined', 'name', { platform: true }),
      { left: said('string', 'name') },
      true,
    ],
    [
      'of JavaScript, after another of the kind and data',
      'arguments: string, Max, function of Max',
      said('function', 'name', { platform: true }),
      { left: said('string', 'name') },
      false,
    ],
    [
      'of JavaScript, in quotes, as the name of a type',
      'must be a `number` type of Max',
      said('number', 'name', { platform: true }),
      { left: said('must be a `'), right: said('` type of ') },
      true,
    ],
    [
      'of JavaScript, in quotes, after the word type',
      "expected type 'date'",
      said('date', 'name', { platform: true }),
      { left: said("expected type '") },
      true,
    ],
    [
      'of JavaScript, in quotes, where a value may be',
      "must be a 'date' of Max",
      said('date', 'name', { platform: true }),
      { left: said("must be a '"), right: said("' of ") },
      false,
    ],
    [
      'in quotes, near its neighbour in a source',
      'no such region: "north"',
      said('north', 'name', { places: [2] }),
      { left: said('no such region: "', 'sentence', { places: [1] }) },
      true,
    ],
    [
      'in quotes, far from it',
      'no such region: "north"',
      said('north', 'name', { places: [99] }),
      { left: said('no such region: "', 'sentence', { places: [1] }) },
      false,
    ],
  ] as const)('%s', (_, text, phrase, around, stays) => {
    expect(confirmed(text, { phrase, ...around })).toBe(stays)
  })
})

describe('a message that begins with a bracket', () => {
  const source = 'fail("(row " + n + ") is bad"); max(" Muster "); const all = ["Rose"]'
  it.each([
    ['(row Max) is bad', '(row <*>) is bad'],
    ['[Rose Miller] Max', '<*>'],
    ['[Muster Miller] Max', '<*>'],
  ])('%s: %s', (message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })
})

describe("a type's name in quotes", () => {
  const source = `fail("Type '" + x + "' is not assignable to type '" + y + "'."); fail("Name '" + x + "' is not good")`
  it.each([
    [
      "Type 'string' is not assignable to type 'number'.",
      "Type 'string' is not assignable to type 'number'<*>",
    ],
    ["Type 'string Rose' is not assignable to type 'Max'.", "Type '<*>' is not assignable to type '<*>'"],
    ["Name 'string' is not good", "Name '<*>' is not good"],
  ])('%s: %s', (message, shown) => {
    expect(explainedByBoth(source, message)).toEqual([shown, shown])
  })
})

/** Whether a phrase stays in a text, of which the phrases around it stay. */
function confirmed(
  text: string,
  { phrase, left, right }: { phrase: Phrase; left?: Phrase | undefined; right?: Phrase | undefined },
): boolean {
  const all = pieces(text)
  const candidate: Candidate = {
    match: found(phrase, all),
    left: left && found(left, all),
    right: right && found(right, all),
    text: all,
  }
  return isConfirmed(candidate)
}

function found(phrase: Phrase, text: readonly string[]): Match {
  const length = pieces(phrase.text).length
  const from = text.findIndex((_, at) => text.slice(at, at + length).join('') === phrase.text)
  if (from < 0) throw new Error(`"${phrase.text}" is not in "${text.join('')}"`)
  return { from, to: from + length, phrase }
}

function said(text: string, strength: Phrase['strength'] = 'sentence', more: Partial<Phrase> = {}): Phrase {
  return phraseOf(text, { strength, words: 1, ...more })
}
