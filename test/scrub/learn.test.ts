import { expect, test } from 'vitest'
import { learn } from '../../src/scrub/learn.ts'
import { queryOf } from '../../src/scrub/query.ts'
import type { SourceText } from '../../src/scrub/sources.ts'
import { errorOf, eventOf, PLENTY, sourcesOf } from '../harness/evidence.ts'

const asked = queryOf(
  eventOf({
    exception: { values: [errorOf({ value: 'Cannot open it: the folder is gone', type: 'OpenError' })] },
  }),
)

function learned(texts: Iterable<SourceText>, budget = PLENTY) {
  const { literals, identifiers } = learn({ ...sourcesOf([]), texts }, asked, budget)
  return { literals: [...literals.keys()], identifiers: [...identifiers] }
}

test('learn() reads the files of the stack, and takes what is asked alone', () => {
  const text = 'class OpenError {} fail("Cannot open it", "nothing of it"); max("the folder is gone")'
  expect(learned([{ text, weight: 'stack' }])).toEqual({
    literals: ['Cannot open it', 'the folder is gone'],
    identifiers: ['OpenError'],
  })
})

test('learn() reads a file of the package only for a word that is missing', () => {
  const first = {
    text: 'class OpenError {} fail("Cannot open it: the folder is gone")',
    weight: 'stack',
  } as const
  const second = { text: 'fail("the folder is gone")', weight: 'package' } as const
  expect(learned([first, second]).literals).toEqual(['Cannot open it: the folder is gone'])
  expect(learned([second]).literals).toEqual(['the folder is gone'])
})

test('learn() reads on for no type and no code that JavaScript or Node brings along', () => {
  const error = errorOf({
    value: 'Cannot open it: the folder is gone',
    type: 'Error',
    mechanism: { type: 'uncaughtException', handled: false, data: { code: 'ENOENT' } },
  })
  const first = { text: 'fail("Cannot open it: the folder is gone")', weight: 'stack' } as const
  let read = false
  const second = {
    weight: 'package',
    get text() {
      read = true
      return ''
    },
  } as const
  learn(
    {
      ...sourcesOf([]),
      texts: [first, second],
      platform: () => ({ messages: ['ENOENT'], identifiers: [] }),
    },
    queryOf(eventOf({ exception: { values: [error] } })),
    PLENTY,
  )
  expect(read).toBe(false)
})

test('learn() looks into a distant file only where most of a message is missing, and for several of its words', () => {
  const distant = (text: string) => ({ text, weight: 'distant' }) as const
  expect(learned([distant('fail("Cannot open it: the folder is gone")')]).literals).toHaveLength(1)
  expect(learned([distant('fail("Cannot "); max("of it")')]).literals).toEqual([])
})

test('learn() looks into a distant file for the type of an error', () => {
  const first = { text: 'fail("Cannot open it: the folder is gone")', weight: 'stack' } as const
  const second = { text: 'class OpenError extends Error {}', weight: 'distant' } as const
  const { labels } = learn({ ...sourcesOf([]), texts: [first, second] }, asked, PLENTY)
  expect([...labels]).toEqual(['OpenError'])
})

test('learn() keeps what it has when a file cannot be read, or the budget is used up', () => {
  function* broken(): Iterable<SourceText> {
    yield { text: 'fail("Cannot open it")', weight: 'stack' }
    throw new Error('the disk is gone')
  }
  expect(learned(broken()).literals).toEqual(['Cannot open it'])
  expect(
    learned([{ text: 'fail("Cannot open it")', weight: 'stack' }], { afford: () => false }).literals,
  ).toEqual([])
})
