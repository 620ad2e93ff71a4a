import { expect, test } from 'vitest'
import { pieces } from '../../src/lexicon/words.ts'
import type { Match } from '../../src/scrub/phrases.ts'
import { render } from '../../src/scrub/render.ts'
import { phraseOf } from '../harness/phrase.ts'

/** Of a text, phrases between `|` stay. */
function rendered(marked: string, isPosition?: (number: string) => boolean): string {
  const parts = marked.split('|')
  const text: string[] = []
  const staying: Match[] = []
  for (const [at, part] of parts.entries()) {
    const from = text.length
    text.push(...pieces(part))
    if (at % 2 === 1) staying.push({ from, to: text.length, phrase: phraseOf(part) })
  }
  return render(text, staying, isPosition)
}

test.each([
  ['all of it', '|cannot open it|', 'cannot open it'],
  ['nothing', 'Max Muster', '<*>'],
  ['what is between, as one, however much it is', '|cannot open |a, b, c| of it|', 'cannot open <*> of it'],
  ['an opened quote, closed again', '|cannot open "|max"', 'cannot open "<*>"'],
  ['a bracket likewise', '|cannot open it (|max)', 'cannot open it (<*>)'],
  ['nothing to close after an apostrophe', "|don't open |max", "don't open <*>"],
  ['a full stop between two sentences', '|It is gone|. |Try again later|', 'It is gone. Try again later'],
  ['a quote that opens between two', '|must be of type |`|number|`', 'must be of type `number`'],
  ['no other quote', '|it is not|`|number|`', 'it is not <*> number <*>'],
  ['a line between them', '|It is gone|\n\n|Try again later|', 'It is gone\nTry again later'],
  ['a small number after line', '|no such entry at line |123| of it|', 'no such entry at line 123 of it'],
  ['no large one', '|no such entry at line |555123', 'no such entry at line <*>'],
  [
    'the end of a path without a quote before it',
    "|open '|/home/max|/package.json'|",
    "open '<*>/package.json'",
  ],
])('render() shows %s', (_, marked, expected) => {
  expect(rendered(marked)).toBe(expected)
})

test('render() shows a position that the error confirms', () => {
  expect(rendered('|Unexpected token|(3:7)', number => ['3', '7'].includes(number))).toBe(
    'Unexpected token(3:7)',
  )
  expect(rendered('|Unexpected token|(3:7)', number => number === '3')).toBe('Unexpected token <*>')
})
