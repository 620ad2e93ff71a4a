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
      "const x = 'young ' + 'anna'; throw new Error(`Cannot visit ${process.argv[2]}`)",
      'anna',
      'Cannot visit <*>',
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

describe.each([false, true])('with a lexicon: %j', lexicon => {
  const go = "new Error('Cannot go on with this')"

  test.each([
    ['const anna = 1, o = { smith() {} }; throw Object.assign(GO, { name: process.argv[2] })', 'anna'],
    ['const anna = 1, o = { smith() {} }; throw Object.assign(GO, { name: process.argv[2] })', 'smith'],
    ['const Anna = 1; throw Object.assign(GO, { name: process.argv[2] })', 'Anna'],
    ['const ANNA = 1; throw Object.assign(GO, { code: process.argv[2] })', 'ANNA'],
    ["const x = ['ANNA', 'anna.smith']; throw Object.assign(GO, { code: process.argv[2] })", 'anna.smith'],
    ["const SMITH = 'ANNA'; throw Object.assign(GO, { code: process.argv[2] })", 'ANNA:SMITH'],
    ['throw Object.assign(GO, { code: process.argv[2] })', '471'],
    ['throw Object.assign(GO, { code: process.argv[2] })', '404'],
    ['throw Object.assign(GO, { code: process.argv[2] })', '22001'],
    ['throw Object.assign(GO, { code: +process.argv[2] })', '471'],
    ['throw Object.assign(GO, { name: process.argv[2] })', 'Date'],
    ['throw Object.assign(GO, { name: process.argv[2] })', 'Agent'],
    ['throw Object.assign(GO, { name: `Error [${process.argv[2]}]` })', 'Promise'],
    ["throw Object.assign(GO, { code: 'E_' + process.argv[2] })", 'ANNA'],
    ["throw Object.assign(GO, { code: 'ER_' + process.argv[2] })", 'ANNA'],
    ["throw Object.assign(GO, { code: 'ERR_OSSL_EVP_' + process.argv[2] })", 'ANNA_SMITH'],
  ])('a name or code that is made of data: %s, %s', (source, word) => {
    const { type, value, mechanism } = thrownBy(source.replace('GO', go), [word], lexicon)
    expect(value).toBe('Cannot go on with this')
    expect(type).toMatch(/^(?:Error|<\*>)$/)
    expect(mechanism.data?.code ?? '<*>').toBe('<*>')
  })

  test.each([
    ["const x = c ? 'anna' : 'bert'; var c; require(process.argv[2])", 'anna'],
    [
      "const x = c ? 'anna' : 'bert'; var c; require('node:child_process').execFileSync(process.argv[2])",
      'anna',
    ],
    [
      "if (0) { truncate('anna'); tree.prune('anna'); runtime('anna') } try { require('node:child_process').execFileSync(process.argv[2]) } catch (e) { throw new Error('Cannot run it, for ' + e.message, { cause: e }) }",
      'anna',
    ],
    ["const anna = 1; throw new TypeError(process.argv[2] + ' is not a function')", 'anna'],
    ["const anna = { smith: 1 }; throw new TypeError(process.argv[2] + ' is not a function')", 'anna.smith'],
    [
      "const anna = { smith: 1 }; throw new Error('Cannot run it: ' + process.argv[2] + ' is not defined')",
      'anna.smith',
    ],
    ['const anna = 1, o = undefined; o[process.argv[2]]', 'anna'],
    ["'use strict'; const anna = 1; Object.freeze({})[process.argv[2]] = 1", 'anna'],
    [
      "const text = 'hello anna of ours'; class E extends Error { static [Symbol.for('askfirst.safe')] = ['who'] }; throw Object.assign(new E(`Cannot greet ${process.argv[2]}`), { who: process.argv[2] })",
      'anna',
    ],
    [
      "require('left'); class E extends Error { static [Symbol.for('askfirst.safe')] = ['who'] }; throw Object.assign(new E(`Cannot greet ${process.argv[2]}`), { who: process.argv[2] })",
      'anna',
    ],
    ['throw new Error(`Cannot read line ${process.argv[2]} of the card`)', '4711'],
    ["throw new Error(`Cannot read line ${process.argv[2]} of the customer's file`)", '4711'],
    [
      'throw Object.assign(new Error(`The PIN was wrong, it is (${process.argv[2]})`), { position: +process.argv[2] })',
      '4711',
    ],
    [
      'throw Object.assign(new Error(`Cannot find the one (${process.argv[2]})`), { index: +process.argv[2] })',
      '4711',
    ],
  ])('what stands in a message like a word of Node, a position or a choice: %s', (source, word) => {
    const { value } = thrownBy(source, [word], lexicon)
    expect(value).not.toMatch(CANARIES)
    expect(value.replaceAll('<*>', '')).toMatch(/[a-z]{4}/)
  })

  test.each([
    ["require('anna')", "Cannot find module 'anna'"],
    ["require('node:child_process').execFileSync('anna-tool', { env: {} })", 'spawnSync anna-tool ENOENT'],
    ['const options = {}; options.files()', 'options.files is not a function'],
    ['let found; found.size', "Cannot read properties of undefined (reading 'size')"],
    [
      "const E = class extends Error {}; E[Symbol.for('askfirst.safe')] = ['format']; const known = { csv: 1 }; throw Object.assign(new E(`Cannot write ${process.argv[2]}`), { format: process.argv[2] })",
      'Cannot write csv',
    ],
  ])('what the program says there itself stays: %s', (source, message) => {
    expect(thrownBy(source, ['csv'], lexicon).value.split('\n')[0]).toBe(message)
  })

  test.each([
    [
      "class ReadFault extends Error { name = 'ReadFault'; code = 'tool.gone' }; throw new ReadFault('Gone')",
      'ReadFault',
      'tool.gone',
    ],
    [
      "function Bad() {}; Bad.prototype = Object.create(Error.prototype); Bad.prototype.name = 'Bad Input'; throw Object.assign(new Bad(), { code: 'BAD_INPUT' })",
      'Bad Input',
      'BAD_INPUT',
    ],
    ["throw Object.assign(new Error('Gone'), { code: 404 })", 'Error', '404'],
    ["throw Object.assign(new Error('Gone'), { code: '23505', severity: 'ERROR' })", 'Error', '23505'],
    ['throw { code: 14 }', 'Object', '14'],
    [
      "throw Object.assign(new RangeError('Gone'), { code: 'ERR_OSSL_EVP_BAD_DECRYPT' })",
      'RangeError',
      'ERR_OSSL_EVP_BAD_DECRYPT',
    ],
  ])('types and codes that it gives stay: %s', (source, type, code) => {
    const { mechanism, ...error } = thrownBy(source, [], lexicon)
    expect([error.type, mechanism.data?.code]).toEqual([type, code])
  })
})

describe.each([false, true])('with a lexicon: %j', lexicon => {
  test.each([
    [
      "const a = 'Anna ', b = 'Smith'; throw new Error(`Cannot visit ${process.argv[2]}`)",
      'Anna Smith',
      'Cannot visit <*>',
    ],
    ["const a = 'Anna ', b = 'Smith'; throw new Error(process.argv[2])", 'Anna Smith', '<*>'],
    [
      "const a = 'Smith Inc.'; throw new Error(`Cannot call ${process.argv[2]}`)",
      'Smith Inc.',
      'Cannot call <*>',
    ],
    [
      "if (0) console.log('Anna Smith'); throw new Error(`Cannot call ${process.argv[2]}`)",
      'Anna Smith',
      'Cannot call <*>',
    ],
    [
      "const all = 'anna bert carl'.split(' '); throw new Error(`Cannot call ${process.argv[2]}`)",
      'anna bert',
      'Cannot call <*>',
    ],
    [
      'const schema = { properties: { anna: 1, bert: 2, carl: 3 } }; throw new Error(`Cannot call ${process.argv[2]}`)',
      'anna, bert, carl',
      'Cannot call <*>',
    ],
    [
      'throw new Error(`Cannot find the seat in row ${process.argv[2]}`)',
      '471',
      'Cannot find the seat in row <*>',
    ],
    [
      'throw new Error(`Cannot find position ${process.argv[2]} in the waiting list`)',
      '471',
      'Cannot find position <*> in the waiting list',
    ],
    ['throw new Error(`Cannot open ${process.argv[2]}`)', '/home/anna/package.json', 'Cannot open <*>'],
    [
      "throw new Error('Cannot call: ' + JSON.stringify([{ code: process.argv[2], path: [process.argv[2]] }]))",
      'anna',
      'Cannot call: <*>',
    ],
    [
      "const anna = 1; throw new SyntaxError(`The requested module '${process.argv[2]}' does not provide an export named 'x'`)",
      'anna',
      "The requested module '<*>' does not provide an export named '<*>'",
    ],
    [
      "const messages = { en: { people: { a: 'anna smith' } }, b: 'Anna Smith' }; throw new Error(`Cannot call ${process.argv[2]}`)",
      'anna smith and Anna Smith',
      'Cannot call <*>',
    ],
    [
      "const problems = ['heart failure', 'high fever']; throw new Error(`Cannot treat ${process.argv[2]}`)",
      'heart failure',
      'Cannot treat <*>',
    ],
    [
      "const errors = new Map([]); errors.set('anna smith', 1); throw new Error(`Cannot call ${process.argv[2]}`)",
      'anna smith',
      'Cannot call <*>',
    ],
    [
      "let line = ''; line += 'Anna'; throw new Error(`Cannot call ${process.argv[2]}`)",
      'Anna',
      'Cannot call <*>',
    ],
    [
      "const people = { 'anna': 'smith', 'bert': 'carl' }; throw new Error(`Cannot call any of ${process.argv[2]}`)",
      'anna, smith, bert, carl',
      'Cannot call any of <*>',
    ],
    [
      "if (0) throw new Error('last will'); throw new Error(`Cannot file '${process.argv[2]}'`)",
      "Smiths' last will",
      "Cannot file '<*>'",
    ],
    [
      "const text = 'Änna Smïth'; throw new Error(`Cannot call ${process.argv[2]}`)",
      'Änna Smïth',
      'Cannot call <*>',
    ],
    [
      "if (0) throw new Error('Anna'); throw new Error(`Cannot call ${process.argv[2]}`)",
      'Anna',
      'Cannot call <*>',
    ],
    ["if (0) fail('anna', 1); throw new Error(`Cannot call ${process.argv[2]}`)", 'anna', 'Cannot call <*>'],
    [
      "if (0) throw new Error(`No ${process.argv[3] ? 'Smith' : 'Anna'} option`); throw new Error(`Cannot call ${process.argv[2]}`)",
      'Anna',
      'Cannot call <*>',
    ],
    [
      "if (0) throw new Error(`Cannot call ${process.argv[2]}`); throw new Error(`Cannot find ${process.argv[2] || 'Anna'} of '${process.argv[2]}'`)",
      'Smith',
      "Cannot find <*> of '<*>'",
    ],
    [
      "throw new Error(`Cannot call ${process.argv[2]}`); new Error(`No ${process.argv[3] ? 'Smith' : 'Anna'} option`)",
      'Smith',
      'Cannot call <*>',
    ],
    [
      "if (0) this.expect('ANNA'); throw new Error(`Expected it but found ${process.argv[2]}`)",
      'ANNA',
      'Expected it but found <*>',
    ],
    [
      "const x = 'Anna Smith'; throw new Error('Cannot call', { cause: process.argv[2] })",
      'Anna Smith',
      '<*>',
    ],
  ])('%s, given %j', (source, word, message) => {
    expect(thrownBy(source, [word], lexicon).value).toBe(message)
  })

  test.each([
    ["if (process.env.USER === 'anna') process.argv.pop()", 'anna', 'tool <*>'],
    ["const args = {}; if (args.name === 'anna') process.argv.pop()", 'anna', 'tool <*>'],
    ["const args = {}; if ('anna' === args.name) process.argv.pop()", 'anna', 'tool <*>'],
    ["const args = {}; switch (args.name) { case 'anna': }", 'anna', 'tool <*>'],
    ["const args = ['x']; switch (args[0].trim()) { case 'build': }", 'build', 'tool build'],
    ["const args = []; if (args?.[0] === 'build') process.argv.pop()", 'build', 'tool build'],
    ["const opts = { _: [] }; if (opts._[0] == 'build') process.argv.pop()", 'build', 'tool build'],
    ["const o = { args: { command: 1 } }; if (o.args.command === 'build') 1", 'build', 'tool build'],
    ["const anna = 'anna'", 'anna', 'tool <*>'],
    ['const options = { anna: { age: 3 } }; process.argv', '--anna', 'tool <*>'],
    ["const staff = { anna: { type: 'nurse', description: 'nurse' } }", '--anna', 'tool <*>'],
    ["const x = '--name'", '--name=anna', 'tool --name=<*>'],
    ["switch (process.argv[2]) { case 'build': }", 'build', 'tool build'],
    ["const command = process.argv[2] ?? 'help'; if (command === 'build') 1", 'build', 'tool build'],
    ["const options = { region: { type: 'string' } }", '--region', 'tool --region'],
  ])('as what is typed: %s, %s', (source, word, command) => {
    const folder = plant({ tool: { 'cli.js': `${source}; throw new Error('Cannot go on')` } }, lexicon)
    expect(crashOf(join(folder, 'cli.js'), [word]).contexts.launch.command).toBe(command)
  })

  test.each([
    'extra.js',
    'plugins/p.js',
    'locales/de.js',
    'lib/more.js',
    'dist/state.js',
    'src/index.js',
    'state',
    'user.config.js',
    'node_modules/helper/index.js',
    '../.prisma/client/index.js',
    '../left/more.js',
    'late.js',
  ])('what is written into %s after the installation', path => {
    const words =
      'exports.go = function annaSmith() { throw new Error(exports.say) }; exports.say = "Doctor Smith knows of it"'
    const write = `const fs = require('node:fs'), path = require('node:path'), file = path.join(__dirname, ${JSON.stringify(path)})
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, process.argv[2] + process.argv[3])`
    const said = `${write}; throw new Error('Cannot go on: ' + require(file).say)`
    const thrown = `${write}; require(file).go()`
    for (const source of [said, thrown]) {
      const packages: Packages = {
        tool: { 'cli.js': source, 'late.js': 'exports.x = 1' },
        left: { 'index.js': '' },
      }
      const event = crashOf(join(plant(packages, lexicon), 'cli.js'), ['"use strict";', words])
      expect(JSON.stringify(event.exception)).not.toMatch(/Doctor|Smith|knows/)
    }
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
