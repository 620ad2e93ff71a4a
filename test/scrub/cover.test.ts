import { expect, test } from 'vitest'
import { cover } from '../../src/scrub/cover.ts'
import { newBranch, plant } from '../../src/scrub/phrases.ts'
import { phraseOf } from '../harness/phrase.ts'
import { PLENTY } from '../harness/sources.ts'

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
