import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLexicon } from '../../src/lexicon/lexicon.ts'
import { newHarvest } from '../../src/lexicon/making/harvest.ts'
import { lexiconText } from '../../src/lexicon/making/lexicon-of.ts'
import { makeFiles } from '../harness/files.ts'

const source = {
  name: 'tool',
  version: '1.4.2',
  root: '/tool',
  files: ['/tool/dist/load.js'],
  own: true,
  catalogues: [],
}
const words = {
  ...newHarvest(),
  errors: new Set([
    'Cannot read <*>',
    'Cannot open <*>\n\tat <*>',
    '“Nicht” gefunden',
    '1 Cannot <*>',
    'Zero \\ one',
  ]),
  texts: new Set(['[names]', '\nOccurred while linting']),
  names: new Set(['load', 'Zoo', 'ERR_X']),
  commands: new Set(['build']),
}
const text = lexiconText({ packages: [{ source, scripts: 1, words }], faults: [] })
const lexicon = () => readLexicon(join(makeFiles({ 'askfirst.lexicon': text }), 'askfirst.lexicon'))

test('readLexicon() finds templates by their first word, as they were', () => {
  const at = (word: string) => lexicon()?.textsAt('errors', word)
  expect(at('Cannot')).toEqual(['1 Cannot <*>', 'Cannot open <*>\n\tat <*>', 'Cannot read <*>'])
  expect(at('Nicht')).toEqual(['“Nicht” gefunden'])
  expect(at('Zero')).toEqual(['Zero \\ one'])
  expect(at('read')).toEqual([])
  expect(lexicon()?.textsAt('texts', 'Occurred')).toEqual(['\nOccurred while linting'])
  expect(lexicon()?.textsAt('texts', 'names')).toEqual(['[names]'])
})

test('readLexicon() knows names, commands and packages', () => {
  for (const name of words.names) expect(lexicon()?.has('names', name)).toBe(true)
  for (const name of ['loa', 'loads', 'A', 'zzz', '']) expect(lexicon()?.has('names', name)).toBe(false)
  expect(lexicon()?.has('commands', 'build')).toBe(true)
  expect(lexicon()?.has('files', 'dist/load.js')).toBe(true)
  expect(lexicon()?.covers('tool', '1.4.2')).toBe(true)
  expect(lexicon()?.covers('tool', '1.4.3')).toBe(false)
  expect(lexicon()?.covers('ool', '1.4.2')).toBe(false)
})

test.each([
  ['is not there', undefined],
  ['is something else', 'hello'],
  ['has another form', text.replace('form 1', 'form 2')],
])('readLexicon() takes nothing from one that %s', (_, content) => {
  const folder = makeFiles(content === undefined ? {} : { 'askfirst.lexicon': content })
  expect(readLexicon(join(folder, 'askfirst.lexicon'))).toBeUndefined()
})
