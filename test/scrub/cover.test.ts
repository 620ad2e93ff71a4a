import { expect, test } from 'vitest'
import { cover } from '../../src/scrub/cover.ts'
import { newBranch, plant } from '../../src/scrub/phrases.ts'
import { PLENTY } from '../harness/evidence.ts'
import { phraseOf } from '../harness/phrase.ts'

function covered(text: string, ...phrases: readonly string[]): string {
  const root = newBranch()
  for (const phrase of phrases) {
    plant(
      root,
      phraseOf(
        phrase,
        phrase.startsWith(' ') ? { strength: 'fragment', places: [1] } : { strength: 'sentence' },
      ),
    )
  }
  return cover(text, root, { budget: PLENTY })
}

test('of two phrases of as many words, the one that a source says beside a sentence covers', () => {
  const root = newBranch()
  plant(root, phraseOf(': The ', { places: [1], thrown: true }))
  plant(root, phraseOf('The "', { places: [21], thrown: true }))
  plant(root, phraseOf('" class does not exist', { places: [22] }))
  const message = 'max.css:1: The "muster" class does not exist'
  expect(cover(message, root, { budget: PLENTY })).toBe('<*> The "<*>" class does not exist')
})

test.each([
  ['cannot open it max', ['cannot open it'], 'cannot open it <*>'],
  ['cannot open it at all', ['cannot open it', 'open it at all'], '<*> open it at all'],
  ['cannot open it at all', ['cannot open it', 'it at all of it'], 'cannot open it <*>'],
  ['recannot open it', ['cannot open it'], '<*>'],
  ['max error TS2322 max', [], '<*> error TS2322 <*>'],
  ['max ENOENT', ['ENOENT', ' ENOENT'], '<*> ENOENT'],
])('cover(%j, %j) is %j', (text, phrases, expected) => {
  expect(covered(text, ...phrases)).toBe(expected)
})
