// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ExceptionValue } from '../../src/report/event.ts'
import { crashOf, type Packages, plant } from '../harness/planted.ts'

/** What a tool throws that has just this source, and needs a package with these tables. */
function thrownBy(source: string, words: readonly string[], lexicon: boolean): ExceptionValue {
  const packages: Packages = { tool: { 'cli.js': source }, left: { 'index.js': LEFT } }
  const { exception } = crashOf(join(plant(packages, lexicon), 'cli.js'), words)
  return exception.values[0] ?? { type: '', value: '', mechanism: { type: 'capture', handled: true } }
}

const LEFT = `
exports.people = { 'anna smith': 'anna smith', 'Anna smith': 'Anna smith', anna: 'anna' }
exports.pair = mark('anna smith')
exports.all = ['anna', 'bert', 'carl']
exports.illness = { label: 'heart failure', title: 'chronic heart failure' }
function mark(text) { return text }
`
const CANARIES = /anna|bert|carl|smith|heart|failure|4711/i

describe.each([false, true])('with a lexicon: %j', lexicon => {
  test.each([
    ['throw new Error(`Cannot visit ${process.argv[2]}`)', 'anna smith', 'Cannot visit <*>'],
    ['throw new Error(`Cannot visit ${process.argv[2]}`)', 'Anna smith', 'Cannot visit <*>'],
    ['throw new Error(process.argv[2])', 'Anna smith', '<*>'],
    [
      "throw new Error('Cannot treat the ' + process.argv[2] + ' of it')",
      'chronic heart failure',
      'Cannot treat the <*> of it',
    ],
    [
      "const x = { label: 'heart failure' }; throw new Error(`Cannot treat '${process.argv[2]}'`)",
      'heart failure',
      "Cannot treat '<*>'",
    ],
    [
      "const x = ['anna' + ' smith']; throw new Error(`Cannot visit ${process.argv[2]}`)",
      'anna smith',
      'Cannot visit <*>',
    ],
  ])('some words of a table are data: %s', (source, word, message) => {
    const { value } = thrownBy(`require('left'); ${source}`, [word], lexicon)
    expect(value).toBe(message)
  })

  test.each([
    [
      "try { require('anna') } catch {}; throw new Error(`Cannot visit ${process.argv[2]}`)",
      'Cannot visit <*>',
    ],
    [
      "const isBert = process.argv[2] === 'bert'; throw new Error(`Cannot visit ${process.argv[2]}`)",
      'Cannot visit <*>',
    ],
  ])('a word that the source says nearby, but fills in nowhere: %s', (source, message) => {
    for (const word of ['anna', 'bert']) expect(thrownBy(source, [word], lexicon).value).toBe(message)
  })

  test.each([
    [['anna', 'bert'], 'Unknown person, did you mean'],
    [['anna', 'bert', 'carl'], 'Unknown person, did you mean one of'],
    [['anna', 'bert'], 'Unknown person, expected one of'],
  ])('%j that look like an offer', (words, lead) => {
    const source = `require('left'); throw new Error(\`${lead} \${process.argv.slice(2).map(x => \`'\${x}'\`).join(', ')}\`)`
    const { value } = thrownBy(source, words, lexicon)
    expect(value).not.toMatch(CANARIES)
    expect(value).toMatch(/^Unknown person, /)
  })
})

test('what the program says stays', () => {
  const said = [
    [
      "const reason = isLate ? 'too late now' : 'not there'; var isLate; throw new Error(`Cannot go: ${reason}`)",
      'Cannot go: not there',
    ],
    ["throw new Error('No entry')", 'No entry'],
    [
      "throw new Error(`Cannot open the ${process.argv[2] ? 'file' : 'folder'} of it`)",
      'Cannot open the folder of it',
    ],
  ] as const
  for (const [source, message] of said)
    for (const lexicon of [false, true]) expect(thrownBy(source, [], lexicon).value).toBe(message)
})
