// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are sources, written as text
import { describe, expect, it } from 'vitest'
import { harvest, newHarvest } from '../../../src/lexicon/making/harvest.ts'
import { parse } from '../../../src/lexicon/making/parse.ts'

function wordsOf(source: string, { own = true, file = 'a.js' } = {}) {
  const words = newHarvest()
  harvest(parse(source, file), { own, declaresSafe: source.includes('askfirst.safe') }, words)
  return words
}

describe('harvest() takes as templates', () => {
  it.each([
    ['throw new Error(`Cannot read ${file} at line ${line}`)', ['Cannot read <*> at line <*>']],
    ['throw new Error("Cannot read " + file + ", " + why)', ['Cannot read <*>, <*>']],
    ['throw new Error("\\nOccurred while linting " + file)', ['\nOccurred while linting <*>']],
    ['const message = `Module ${name} is gone`', ['Module <*> is gone']],
    ['fail({ message: "No such thing" })', ['No such thing']],
    ['class Gone extends Error { constructor(message = "It is gone") {} }', ['It is gone']],
    ['TomlError.x("No such key", ctx)', ['No such key']],
    ['this.errors.push("No such thing")', ['No such thing']],
    ['err2("Must be number")', ['Must be number']],
    ['peg$otherExpectation("end of line")', ['end of line']],
    ['throw new Error(["One line", `of ${two}`].join("\\n"))', ['One line\nof <*>']],
    ['throw new Error("It took ".concat(n, " tries"))', ['It took <*> tries']],
    [
      'throw new Error(`Cannot open the ${a ? "file" : "folder"}`)',
      ['Cannot open the file', 'Cannot open the folder'],
    ],
    ['throw new Error(format("Cannot open %s of {name}", x))', ['Cannot open <*> of <*>']],
    [
      'const what = n > 1 ? "options" : "option"; throw new Error(`${what} ${x} not known`)',
      ['options <*> not known', 'option <*> not known'],
    ],
    [
      'let where = "in " + file; where = "nowhere"; throw new Error("It is " + where)',
      ['It is nowhere', 'It is in <*>'],
    ],
    ['let where = "in it"; where += x; throw new Error("It is " + where)', ['It is <*>', 'It is in it']],
    [
      "let what = ''; if (a) what += 'own '; what += 'property '; throw new Error(`It has ${what}${name} of ${x}`)",
      ['It has <*>property <*> of <*>', 'It has <*>own <*> of <*>', 'It has <*> of <*>'],
    ],
    [
      'function f(msg) { if (a) msg += `, file: ${a}`; else { msg += ", line " + b } return msg }',
      [', line <*>', ', file: <*>'],
    ],
    [
      'function f() { let message = "It is bad"; g(() => { message += ", so " }); message += ", at " + b }',
      [', at <*>', ', so ', 'It is bad'],
    ],
    ['let names = "Rose Hunter"; names += " and " + x; details = "Will Chase"', ['Will Chase']],
    ['const messages = { gone: "File gone" }', ['File gone']],
    [
      'const messages = { en: { errors: { gone: "File gone" }, countries: { nz: "New Zealand" } } }',
      ['File gone'],
    ],
    ['const messages = [{ from: "Rose Hunter", message: "File gone" }]', ['File gone']],
    ['const messages = { gone: "File gone", names: ["Rose Hunter", "Will Chase"] }', ['File gone']],
    ['const messages = { gone: "File gone", nz: "New Zealand", max: "Max" }', ['File gone']],
    ['const details = ["Breast cancer", "Crohn disease"]', []],
    ['const problems = ["Breast cancer", "Crohn disease"]', []],
    ['const message = ["File", name]', ['File <*>', 'File']],
    ['errors.set("Rose Hunter", 1); errors.get("Rose Hunter"); error.startsWith("Will Chase")', []],
    ['const x = x + 1; throw new Error("It is " + x)', ['It is <*>']],
    ['throw new Error(["It is bad,", `got ${x}`])', ['It is bad, got <*>', 'got <*>', 'It is bad,']],
  ])('%s', (source, expected) => {
    expect([...wordsOf(source).errors]).toEqual(expected)
  })

  it.each([
    'function read(file) { throw new Error(`It is ${file}`) }',
    'const read = file => { throw new Error(`It is ${file}`) }',
    'class A { read(file = x) { throw new Error(`It is ${file}`) } }',
    'function read({ file }) { throw new Error(`It is ${file}`) }',
    'function read(...file) { throw new Error(`It is ${file}`) }',
    'const { name: file } = x; throw new Error(`It is ${file}`)',
    '[file] = x; throw new Error(`It is ${file}`)',
    'for (const file of x) throw new Error(`It is ${file}`)',
    'for (file in x) throw new Error(`It is ${file}`)',
    'try { go() } catch (file) { throw new Error(`It is ${file}`) }',
    'let file = 1; file++; throw new Error(`It is ${file}`)',
  ])('what may be anything as well as a text that a variable of its name is: %s', source => {
    expect(new Set(wordsOf(`{ const file = 'here' }\n${source}`).errors)).toEqual(
      new Set(['It is <*>', 'It is here']),
    )
  })

  it('what a module gives as anything', () => {
    const source = "import { file } from 'x'; throw new Error(`It is ${file}`); { let file = 'here' }"
    expect(new Set(wordsOf(source).errors)).toEqual(new Set(['It is <*>', 'It is here']))
  })

  it('what is thrown beside a list of very many', () => {
    const source = `const all = [${'1,'.repeat(300_000)}]; throw new Error('It is here')`
    expect([...wordsOf(source).errors]).toEqual(['It is here'])
  })

  it('no text that is too long for a message, as a program inside a program is', () => {
    const source = `run("${'say this to them; '.repeat(1000)}"); say("This is a sentence of some words.")`
    expect([...wordsOf(source).texts]).toEqual(['This is a sentence of some words.'])
  })

  it('no values that are compared', () => {
    const { texts, errors } = wordsOf(
      "if (city === 'new york') go(); switch (city) { case 'los angeles': go() }",
    )
    expect([...texts, ...errors]).toEqual([])
  })

  it('sentences of others, and no shorter texts unless they reach an error', () => {
    const source =
      'say("this is a sentence of six", "four words without end", "Two Words", "word", `no ${x} here`, "Type expected."); throw new Error("gone")'
    const { errors, texts } = wordsOf(source, { own: false })
    expect([[...errors], [...texts].sort()]).toEqual([
      ['gone'],
      ['Type expected.', 'no <*> here', 'this is a sentence of six'],
    ])
  })

  it.each([
    'function errorPrefix(code) { if (code) return `with ${code}`; return "of it" }',
    'const reasonOf = code => code ? `with ${code}` : "of it"',
    'const o = { describe(code) { return code ? `with ${code}` : "of it" } }',
    'throw new Error(all.map(code => code ? `with ${code}` : "of it").join("\\n"))',
    'invariant(code, () => { if (code) return `with ${code}`; return "of it" })',
  ])('what a function returns that makes messages: %s', source => {
    expect([...wordsOf(source, { own: false }).errors].sort()).toEqual(['of it', 'with <*>'])
  })

  it.each([
    [
      "out += ' , message: \\'should be equal to one of the allowed values\\' '",
      'should be equal to one of the allowed values',
    ],
    ["code('{message:\"must be ' + x + ' of them\"}')", 'must be <*> of them'],
    ["out += ' , \"message\": \\'should be '", 'should be '],
  ])('what code that is a text calls a message: %s', (source, expected) => {
    expect([...wordsOf(source, { own: false }).errors]).toEqual([expected])
  })

  it('nothing of a list of names', () => {
    const list = JSON.stringify([
      'Saudi Arabia',
      'Anna Smith',
      'Costa Rica',
      'United Arab Emirates',
      'Peru',
      'Oman',
    ])
    const { errors, texts } = wordsOf(`const all = ${list}; throw new Error("Cannot send it to " + all[0])`)
    expect([[...errors], [...texts]]).toEqual([['Cannot send it to <*>'], []])
  })
})

describe('harvest() takes as lists', () => {
  it.each([
    ['["development", "production", "none"]', ['development production none']],
    ['({ properties: { amd: {}, "bail": {}, cache: {} } })', ['amd bail cache']],
    ['new Map(Object.entries({ es5: 1, es6: 2, esnext: 99 }))', ['es5 es6 esnext']],
    ['const LEVELS = { debug: 0, "info": 1, error: 2 }; Object.keys(LEVELS).join()', ['debug info error']],
    ['Object.keys(x.LEVELS); x.LEVELS = { debug: 0, info: 1, error: 2 }', ['debug info error']],
    ['const LEVELS = { debug: 0, info: 1, error: 2 }; values(LEVELS)', []],
    ['export default { "body-case": a, "body-empty": b, "body-max": c }', ['body-case body-empty body-max']],
    ['const RULES = { a1: a, b1: b, c1: c }; export default RULES', ['a1 b1 c1']],
    ['module.exports = { "body-case": a, "body-empty": b, c1: c }', ['body-case body-empty c1']],
    ['exports.default = { a1: a, b1: b, c1: c }', ['a1 b1 c1']],
    ['Object.keys({ [debug]: 0, info: 1, ...error })', []],
    [
      '[{ value: "all", description: "All of it." }, { value: "es5" }, { "value": "none" }]',
      ['all es5 none'],
    ],
    ['[{ value: "all" }, { value: x }, { value: "none" }]', []],
    ['[{ city: "Rome" }, { city: "Bern" }, { city: "Oslo" }]', []],
    ['["development", "production"]', []],
    ['["development", "production", "nothing at all"]', []],
    ['["development", "production", x]', []],
    ['({ amd: {}, bail: {}, cache: {} })', []],
    ['peg$literalExpectation("FROM", true); this.expect("outdent"); expected("a b")', ['outdent', 'FROM']],
    [
      'unexpected("Rose"); expect("Ann").toBe(x); fail("Lily"); expect(x, "Daisy"); expect(["Ivy"]); toBe("Iris")',
      [],
    ],
  ])('%s', (source, expected) => {
    expect([...wordsOf(source).lists]).toEqual(expected)
  })

  it('not a table of data', () => {
    const table = Array.from({ length: 81 }, (_, at) => `word${at}`)
    expect(wordsOf(JSON.stringify(table)).lists.size).toBe(0)
  })
})

describe('harvest() takes as names', () => {
  it.each([
    ['function load() {}', ['load']],
    ['class Foo { #bar() {} static baz = 1 }', ['Foo', 'bar', 'baz']],
    ['const load = () => {}', ['load']],
    ['Foo.prototype.load = function () {}', ['Foo', 'load', 'prototype']],
    ['this.name = "ParseError"', ['name', 'ParseError']],
    ['fail("CSV_QUOTE_NOT_CLOSED")', ['CSV_QUOTE_NOT_CLOSED']],
    [
      'const CODES = { a: "TOOL_NO_A", b: "TOOL_NO_B", c: "TOOL_NO_C", d: "TOOL_NO_D", e: "TOOL_NO_E", f: "TOOL_NO_F" }',
      'ABCDEF'.split('').map(x => `TOOL_NO_${x}`),
    ],
    ['import { load as l } from "./load.js"', ['load']],
    ['const alice = "alice"', []],
    ['run(context => context.getScope())', ['context', 'getScope']],
  ])('%s', (source, expected) => {
    expect([...wordsOf(source).names].sort()).toEqual(expected.toSorted())
  })
})

it('harvest() takes what errors are called', () => {
  const source = `class ParseError extends Error {} ; err.code = 'TOOL_BAD'; Object.defineProperty(err, 'name', { value: 'Bad Input' })`
  expect([...wordsOf(source).labels].sort()).toEqual(['Bad Input', 'ParseError', 'TOOL_BAD'])
})

it('harvest() takes the flags and subcommands of the tool alone', () => {
  const source =
    'program.command("build <dir>").option("-o, --out <file>"); const options = { dryRun: { type: "boolean" } }; argv.region'
  const own = wordsOf(source)
  expect([[...own.flags].sort(), [...own.commands]]).toEqual([
    ['--dry-run', '--dryRun', '--out', '--region', '-o'],
    ['build'],
  ])
  expect(wordsOf(source, { own: false }).flags).toEqual(new Set())
})

it.each([
  ['yargs.options({ dryRun: { boolean: true } })', ['--dry-run', '--dryRun']],
  ['yargs.options({ dryRun: { count: !0 } })', ['--dry-run', '--dryRun']],
  ['const args = { force: { type: "boolean", alias: ["f"] } }', ['--force', '-f']],
  ['const rows = { rose: { age: 44, aliases: ["ann"] } }', []],
])('harvest() takes the flags of %s', (source, flags) => {
  expect([...wordsOf(source).flags].sort()).toEqual(flags)
})

it.each([
  ['class Add extends Command { static paths = [["install"], ["i18n", `add`]] }', ['i18n', 'install']],
  ['yargs.command({ command: "clean <what>", aliases: ["rm", "wipe <what>"] })', ['clean', 'rm', 'wipe']],
  ['const who = { name: "Rose", aliases: ["ann"], paths: [["bob"]] }; const paths = ["carol"]', []],
])('harvest() takes the subcommands of %s', (source, commands) => {
  expect([...wordsOf(source).commands].sort()).toEqual(commands)
})

it.each([
  ['static flags = { from: Flags.string(), dryRun: custom() }'],
  ['static baseFlags = { ...Base.baseFlags, from: Flags.string(), dryRun: custom() }'],
])('harvest() takes the flags of a command of oclif: %s', member => {
  const flags = ['--dry-run', '--dryRun', '--from']
  expect([...wordsOf(`class Greet extends Command { ${member} }`).flags].sort()).toEqual(flags)
  const compiled = `Greet.${member.replace('static ', '')}`
  expect([...wordsOf(compiled).flags].sort()).toEqual(flags)
})

it.each([
  ['a.ts', 'export const f = (a: string): never => { throw new Error(`No ${a} is there`) }'],
  ['a.tsx', 'const f = (a: string) => { if (!a) throw new Error(`No ${a} is there`); return <b>{a}</b> }'],
  ['a.jsx', 'const f = a => { if (!a) throw new Error(`No ${a} is there`); return <b>{a}</b> }'],
  ['a.cjs', 'with (b) { throw new Error(`No ${a} is there`) }'],
  ['bin/tool', '#!/usr/bin/env node\nthrow new Error(`No ${a} is there`)'],
])('parse() takes %s', (file, source) => {
  expect([...wordsOf(source, { file }).errors]).toEqual(['No <*> is there'])
})
