import { expect, test } from 'vitest'
import { newCollector } from '../../src/scrub/collector.ts'
import { mentioned, platformQuestion, searchTexts } from '../../src/scrub/missing-words.ts'
import { queryOf } from '../../src/scrub/query.ts'
import { errorOf, eventOf, messageBy, PLENTY, sourcesOf } from '../harness/sources.ts'

test.each([
  ['throw new Error("port is taken")', ['taken'], 1],
  ['takens untaken taken_', ['taken'], 0],
  ['const taken = 1', ['free', 'taken'], 1],
  ['"\\ntaken " + free', ['free', 'taken'], 1],
  ['', ['taken'], 0],
  ['anything', [], 0],
])('mentioned(%j, %j) is %i', (source, words, expected) => {
  expect(mentioned(source, words)).toBe(expected)
})

test('a file of the package is read when it says what the stack does not', () => {
  const texts = [
    { read: () => 'throw new Error(templates.taken(port))', weight: 'stack' },
    { read: () => 'const other = "The port is"', weight: 'package' },
    { read: () => 'const taken = port => "The port " + port + " is taken already"', weight: 'package' },
  ] as const
  const message = 'The port 4711 is taken already'
  expect(messageBy({ ...sourcesOf([]), texts }, message)).toBe('The port <*> is taken already')
  expect(messageBy({ ...sourcesOf([]), texts: texts.slice(0, 2) }, message)).not.toContain('taken')
})

test('nothing more is read when nothing is missing', () => {
  const texts = function* () {
    yield { read: () => 'throw new Error("all is said")', weight: 'stack' } as const
    yield { read: () => '', weight: 'package' } as const
    throw new Error('asked for more')
  }
  expect(messageBy({ ...sourcesOf([]), texts: texts() }, 'all is said')).toBe('all is said')
})

test('a name of a fault is looked for in packages that no stack goes through', () => {
  const own = 'fail("Cannot read the settings: " + fault + " at offset " + at)'
  const texts = [
    { read: () => own, weight: 'stack' },
    { read: () => 'f("CommaExpected"); f("Rose")', weight: 'distant' },
  ] as const
  const explained = (fault: string) =>
    messageBy({ ...sourcesOf([]), texts }, `Cannot read the settings: ${fault} at offset 7`)
  expect(explained('CommaExpected')).toBe('Cannot read the settings: CommaExpected at offset 7')
  expect(explained('Rose')).toBe('Cannot read the settings: <*> at offset 7')
})

test('searchTexts() looks for words two by two where they follow each other, with the longer of two', () => {
  const value = "Type 'string' is not assignable to type 'number'. Consider max"
  const collector = newCollector(queryOf(eventOf({ exception: { values: [errorOf({ value })] } })))
  const words = ['Type', 'not', 'assignable', 'Consider', 'max', 'string']
  expect(searchTexts(collector, words)).toEqual(['not assignable', 'Consider max', 'Type', 'string'])
})

// An expression that looks at each letter of a word again and again would take longer for these than any test may.
test.each(['!', 'eyJ', '%2F'])(
  'platformQuestion() ends where each of many errors has one long word, %s',
  unit => {
    const value = unit.repeat(16_000 / unit.length)
    const values = Array.from({ length: 40 }, (_, at) => errorOf({ value: at + value }))
    const collector = newCollector(queryOf(eventOf({ exception: { values } })))
    expect(platformQuestion(collector, PLENTY).identifiers.size).toBe(0)
  },
)
