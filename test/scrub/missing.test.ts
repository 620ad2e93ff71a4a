import { expect, test } from 'vitest'
import { mentions } from '../../src/scrub/missing.ts'
import { messageBy, sourcesOf } from './evidence.ts'

test.each([
  ['throw new Error("port is taken")', ['taken'], true],
  ['takens untaken taken_', ['taken'], false],
  ['const taken = 1', ['free', 'taken'], true],
  ['', ['taken'], false],
  ['anything', [], false],
])('mentions(%j, %j) is %s', (source, words, expected) => {
  expect(mentions(source, words)).toBe(expected)
})

test('a file of the package is read when it says what the stack does not', () => {
  const texts = [
    { text: 'throw new Error(templates.taken(port))', weight: 'stack' },
    { text: 'const other = "The port is"', weight: 'package' },
    { text: 'const taken = port => "The port " + port + " is taken already"', weight: 'package' },
  ] as const
  const message = 'The port 4711 is taken already'
  expect(messageBy({ ...sourcesOf([]), texts }, message)).toBe('The port <*> is taken already')
  expect(messageBy({ ...sourcesOf([]), texts: texts.slice(0, 2) }, message)).not.toContain('taken')
})

test('nothing more is read when nothing is missing', () => {
  const texts = function* () {
    yield { text: 'throw new Error("all is said")', weight: 'stack' } as const
    yield { text: '', weight: 'package' } as const
    throw new Error('asked for more')
  }
  expect(messageBy({ ...sourcesOf([]), texts: texts() }, 'all is said')).toBe('all is said')
})
