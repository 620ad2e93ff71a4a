import { expect, test } from 'vitest'
import { lexiconIn } from '../../src/lexicon/lexicon.ts'
import type { PlatformQuestion } from '../../src/lexicon/node-messages.ts'
import { learn } from '../../src/scrub/learn.ts'
import { queryOf } from '../../src/scrub/query.ts'
import type { SourceText } from '../../src/scrub/sources.ts'
import { errorOf, eventOf, PLENTY, sourcesOf } from '../harness/sources.ts'

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
  expect(learned([{ read: () => text, weight: 'stack' }])).toEqual({
    literals: ['Cannot open it', 'the folder is gone'],
    identifiers: ['OpenError'],
  })
})

test('learn() reads a file of the package only for a word that is missing', () => {
  const first = {
    read: () => 'class OpenError {} fail("Cannot open it: the folder is gone")',
    weight: 'stack',
  } as const
  const second = { read: () => 'fail("the folder is gone")', weight: 'package' } as const
  expect(learned([first, second]).literals).toEqual(['Cannot open it: the folder is gone'])
  expect(learned([second]).literals).toEqual(['the folder is gone'])
})

test('learn() knows the packages of the program where a message names one, but for names of one word', () => {
  const value = 'left-pad: @acme/lib: chalk: right-pad is bad'
  const modules = { 'left-pad': '1.0.0', '@acme/lib': '1.0.0', chalk: '5.0.0', 'right-pad': '1.0.0' }
  const event = eventOf({ modules, exception: { values: [errorOf({ value })] } })
  const { literals } = learn(sourcesOf([]), queryOf(event), PLENTY)
  expect([...literals.keys()].filter(text => text.includes(':'))).toEqual(['left-pad:', '@acme/lib:'])
})

test('learn() reads on for no type and no code that JavaScript or Node brings along', () => {
  const error = errorOf({
    value: 'Cannot open it: the folder is gone',
    type: 'Error',
    mechanism: { type: 'uncaughtException', handled: false, data: { code: 'ENOENT' } },
  })
  const first = { read: () => 'fail("Cannot open it: the folder is gone")', weight: 'stack' } as const
  let read = false
  const second = {
    weight: 'package',
    read() {
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

test('learn() looks into a distant file only where most of a message is missing, or words that follow each other; and for several of its words, or for such', () => {
  const distant = (text: string) => ({ read: () => text, weight: 'distant' }) as const
  expect(learned([distant('fail("Cannot open it: the folder is gone")')]).literals).toHaveLength(1)
  expect(learned([distant('fail("Cannot "); max("of it")')]).literals).toEqual([])
  const most = { read: () => 'fail("Cannot open it: the")', weight: 'stack' } as const
  expect(learned([most, distant('fail("folder is gone")')]).literals).toContain('folder is gone')
  expect(learned([most, distant('fail("folder " + x + " gone")')]).literals).not.toContain('folder ')
})

test('learn() looks into a distant file for the type of an error', () => {
  const first = { read: () => 'fail("Cannot open it: the folder is gone")', weight: 'stack' } as const
  const second = { read: () => 'class OpenError extends Error {}', weight: 'distant' } as const
  const { labels } = learn({ ...sourcesOf([]), texts: [first, second] }, asked, PLENTY)
  expect([...labels]).toEqual(['OpenError'])
})

test('learn() keeps what it has when a file cannot be read, or the budget is used up', () => {
  function* broken(): Iterable<SourceText> {
    yield { read: () => 'fail("Cannot open it")', weight: 'stack' }
    throw new Error('the disk is gone')
  }
  expect(learned(broken()).literals).toEqual(['Cannot open it'])
  expect(
    learned([{ read: () => 'fail("Cannot open it")', weight: 'stack' }], { afford: () => false }).literals,
  ).toEqual([])
})

test('learn() asks for nothing of Node where a lexicon says all but paths, and codes', () => {
  const lexicon = lexiconIn(
    'askfirst lexicon, form 1\n\n[errors]\nCannot read <*>: it is gone\n\n[names]\nOpenError\n',
  )
  const askedFor = (value: string, code?: string): readonly (readonly string[])[] => {
    const questions: (readonly string[])[] = []
    const platform = ({ words, identifiers }: PlatformQuestion) => {
      questions.push([...words, ...identifiers])
      return { messages: [], identifiers: [] }
    }
    const data = code === undefined ? {} : { data: { code, syscall: 'open /home/max/map' } }
    const { mechanism } = errorOf()
    const values = [errorOf({ value, type: 'OpenError', mechanism: { ...mechanism, ...data } })]
    learn({ ...sourcesOf([]), lexicon, platform }, queryOf(eventOf({ exception: { values } })), PLENTY)
    return questions
  }
  expect(askedFor('Cannot read /home/max/map: it is gone')).toEqual([])
  expect(askedFor('Cannot read /home/max/map: it is gone', 'ENOENT')).toEqual([
    ['ENOENT', 'open', 'ENOENT', 'open', 'home', 'max', 'map'],
  ])
  expect(askedFor('Cannot read north: it is gone').flat()).toContain('Cannot')
  // A name that stays may be a part of what Node says.
  expect(askedFor('Cannot read /home/package.json: it is gone').flat()).toContain('Cannot')
})
