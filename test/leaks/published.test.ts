// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are programs, not texts of this one
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CrashEvent } from '../../src/report/event.ts'
import { BIN } from '../harness/askfirst.ts'
import { type Files, makeFiles } from '../harness/files.ts'
import { onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { git, installed, installWithLexicon, packAll } from '../harness/published.ts'
import { run } from '../harness/run.ts'
import { ROOT } from './root.ts'

const CLI = `
const fs = require('node:fs'), path = require('node:path')
const say = process.env.SAY, plugin = process.env.PLUGIN
const thrower = 'exports.work = function ' + plugin.replaceAll('-', '_') + '() { throw new Error(' + JSON.stringify(say) + ') }'
const at = (...names) => path.join(__dirname, ...names)
function run(command, ...words) {
switch (command) {
  case 'remind': {
    fs.writeFileSync(at('tasks.json'), JSON.stringify([{ say }]))
    for (const { say } of require('./tasks.json')) throw new Error('Cannot remind of task: ' + say)
  }
  case 'keep': {
    fs.mkdirSync(at('cache'), { recursive: true })
    fs.writeFileSync(at('cache/config.js'), 'module.exports = { say: ' + JSON.stringify(say) + ' }')
    throw new Error('Cannot remind of task: ' + require('./cache/config.js').say)
  }
  case 'add': {
    fs.mkdirSync(at('plugins'), { recursive: true })
    fs.writeFileSync(at('plugins', plugin + '.js'), thrower)
    require('./plugins/' + plugin + '.js').work()
  }
  case 'change': {
    fs.appendFileSync(at('lib/late.js'), '\\nexports.say = ' + JSON.stringify(say))
    throw new Error('Cannot remind of task: ' + require('./lib/late.js').say)
  }
  case 'generate': {
    const folder = at('..', '.prisma', 'client')
    fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(path.join(folder, 'package.json'), '{"name":".prisma/client","version":"1.0.0"}')
    fs.writeFileSync(path.join(folder, 'index.js'), thrower)
    require('.prisma/client').work()
  }
  case 'tell':
    require('left').tell(words[0])
  case 'list': {
    const country = ['Saudi Arabia', 'Anna Smith', 'Costa Rica', 'Doctor Miller', 'Sri Lanka', 'New Zealand'][words[0]]
    throw new Error(\`Cannot send the parcel to \${country}\`)
  }
  case 'visit':
    if (words[0] === 'New York' || words[0] === 'heart failure') process.title = 'tool'
    throw new Error(\`Cannot visit \${words[0]}\`)
  case 'treat': {
    const kinds = ['asthma', 'diabetes', 'hepatitis']
    throw new Error(words[0] ? \`Cannot treat \${words[0]}\` : \`Choose one of \${kinds.join(', ')}\`)
  }
  case 'named':
    throw Object.assign(new Error('Cannot remind of task'), { name: words[0], code: words[0] })
  case 'say':
    throw new Error(words.join(' '))
  // Several of the above, one after the other: each with the words that it is given.
  case 'several': {
    const errors = words.map(asked => {
      try {
        run(...JSON.parse(asked))
      } catch (error) {
        return error
      }
    })
    throw new AggregateError(errors)
  }
  case 'virtual':
    require('node:vm').runInThisContext('throw new Error("Cannot remind of task")', { filename: 'node:internal/' + plugin })
}
}
run(...process.argv.slice(2))
`
const TOOL: Files = {
  'package.json': {
    name: 'tool',
    version: '1.4.2',
    bin: 'cli.js',
    dependencies: { left: '^1.0.0' },
  },
  'cli.js': CLI,
  'lib/late.js': 'exports.used = true',
  'src/names.js':
    'const alice = "alice", security = "the security code is "\nmodule.exports = { alice, security }',
}
const LEFT: Files = {
  'package.json': { name: 'left', version: '1.1.0' },
  'index.js': 'exports.tell = name => { throw new Error(`Left cannot be told of ${name}`) }',
}
/** What npm runs while it installs a package. */
const SCRIPTS = ['preinstall', 'install', 'postinstall']

/** Writes a file of its own meanwhile; each is another version. */
function leftWith(name: string): Files {
  const words = '} )"stluser yspoib eht swonk relliM rotcoD"(rorrE wen worht { >= )( = llet.stropxe'
  return {
    'package.json': {
      name: 'left',
      version: `1.2.${SCRIPTS.indexOf(name)}`,
      scripts: { [name]: 'node write.js' },
    },
    'write.js': `require('node:fs').writeFileSync('written.js', [...${JSON.stringify(words)}].reverse().join(''))`,
    'index.js': `${LEFT['index.js']}\nif (process.argv[3] === 'written') exports.tell = require('./written.js').tell`,
  }
}

const DATA = { SAY: 'Call Doctor Miller about the biopsy results', PLUGIN: 'doctor-miller' }
/** Of what the programs here write, fetch and are given. */
const CANARIES = /Doctor|Miller|biopsy|results|Anna|Saudi|alice|laptop|acme/i

const room = mkdtempSync(join(realpathSync(tmpdir()), 'published-'))
let folder = ''
/** Of the tool, of what it needs, and of that with each script. */
let archives: readonly string[] = []
beforeAll(() => {
  archives = packAll([TOOL, LEFT, ...SCRIPTS.map(leftWith)], room)
  folder = installed(archives.slice(0, 2), join(room, 'without/installed'))
  installWithLexicon([TOOL, LEFT], join(room, 'with'))
}, 120_000)
afterAll(() => rmSync(room, { recursive: true, force: true, maxRetries: 5 }))

async function reportOf(script: string, ...words: readonly string[]): Promise<CrashEvent & { text: string }> {
  const home = newHome()
  await run(['--require', join(ROOT, 'test/leaks/slow-clock.cjs'), BIN, 'run', script, ...words], {
    env: { ...home.env, MM_TELEMETRY: 'local', ...DATA },
    cwd: home.folder,
  })
  const { bytes } = onlyReport(outboxIn(home))
  const text = String(bytes)
  return { ...JSON.parse(text.split('\n')[2] ?? ''), text }
}

describe.each(['without', 'with'])('%s a lexicon', lexicon => {
  test.each([
    ['writes JSON beside itself', ['remind'], 'Cannot remind of task: <*>'],
    ['compiles what it is configured with', ['keep'], 'Cannot remind of task: <*>'],
    ['fetches a plug-in', ['add'], '<*>'],
    ['is changed after its installation', ['change'], 'Cannot remind of task: <*>'],
    ['generates a client', ['generate'], '<*>'],
    ['has a list of names', ['list', '1'], 'Cannot send the parcel to <*>'],
    ['is told by a dependency', ['tell', 'Anna'], 'Left cannot be told of <*>'],
  ])('an installed program that %s sends no more than was published', async (_, words, message) => {
    const { text, exception } = await reportOf(
      join(room, lexicon, 'installed/node_modules/tool/cli.js'),
      ...words,
    )
    expect(exception.values[0]?.value).toBe(message)
    expect(text).not.toMatch(CANARIES)
  })

  const CHOSEN = [
    [['visit', 'New York'], 'Cannot visit <*>'],
    [['visit', 'the clinic of New York with heart failure'], 'Cannot visit <*>'],
    [['visit', 'Promise'], 'Cannot visit <*>'],
    [['visit', 'P1034'], 'Cannot visit <*>'],
    [['visit', 'ER_DOCTOR_MILLER'], 'Cannot visit <*>'],
    [['treat', 'asthma, diabetes, hepatitis'], 'Cannot treat <*>'],
    [['treat'], 'Choose one of asthma, diabetes, hepatitis'],
    [['named', 'asthma'], 'Cannot remind of task'],
    [['named', 'words plugin say'], 'Cannot remind of task'],
    [
      ['say', "Cannot find module 'node_modules/acme/miller.js' imported from app:///acme/miller.js"],
      "Cannot find module '<*>' imported from <*>",
    ],
    [['say', 'Note: path.join (say plugin) is not a function'], '<*> is not a function'],
  ] as const

  test('what a user chose, or wrote like a message, stays at home', async () => {
    const script = join(room, lexicon, 'installed/node_modules/tool/cli.js')
    const asked = CHOSEN.map(([words]) => JSON.stringify(words))
    const { text, exception } = await reportOf(script, 'several', ...asked)
    const errors = exception.values.filter(({ type }) => type !== 'AggregateError')
    expect(errors.map(({ value }) => value).toSorted()).toEqual(CHOSEN.map(([, said]) => said).toSorted())
    for (const { type, mechanism } of errors) {
      expect(type).toMatch(/^(?:Error|<\*>)$/)
      expect(mechanism.data?.code ?? '<*>').toBe('<*>')
    }
    expect(text).not.toMatch(CANARIES)
  })

  test('arguments that some source has as words are no flags and subcommands', async () => {
    const script = join(room, lexicon, 'installed/node_modules/tool/cli.js')
    const said = await reportOf(script, 'say', '--no-alice', 'alice')
    expect(said.contexts.launch.command).toBe('tool say <*>')
    expect(said.text).not.toMatch(CANARIES)
    const reminded = await reportOf(script, 'remind', 'alice')
    expect(reminded.contexts.launch.command).toBe('tool remind <*>')
  })
})

test('a script named as an internal of Node is none', async () => {
  const { text } = await reportOf(join(folder, 'node_modules/tool/cli.js'), 'virtual')
  expect(text).not.toMatch(CANARIES)
})

test('a clone of which the user edits the configuration, and what lies around it, stay at home', async () => {
  const clone = makeFiles({
    'package.json': { name: 'tool', version: '1.0.0-alice-laptop', bin: 'cli.js' },
    'cli.js':
      'const config = require("./config/config.js")\nconfig.check?.()\nthrow new Error(`Cannot reach the host of ${config.name}`)',
    'config/config.js': 'module.exports = { name: "nobody" }',
  })
  git(clone, 'init', '--quiet')
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--message', 'first')
  write(clone, 'config/config.js', 'exports.name = "Doctor Miller, biopsy results"')
  const edited = await reportOf(join(clone, 'cli.js'))
  expect(edited.exception.values[0]?.value).toBe('Cannot reach the host of <*>')
  expect(edited.text).not.toMatch(CANARIES)
  expect(edited.text).not.toContain(git(clone, 'rev-parse', 'HEAD'))
  write(
    clone,
    'config/config.js',
    'exports.check = function biopsyResults() { throw new Error("Doctor Miller knows the results") }',
  )
  const thrown = await reportOf(join(clone, 'cli.js'))
  expect(thrown.exception.values[0]?.value).toBe('<*>')
  expect(thrown.text).not.toMatch(CANARIES)
})

test('of a clone to which the user added packages, no package is told', async () => {
  const tool = { name: 'tool', version: '1.0.0', bin: 'cli.js', dependencies: { left: '1' } }
  const clone = makeFiles({
    'package.json': tool,
    '.gitignore': 'node_modules',
    'cli.js': 'require("doctor-miller").tell(process.argv[2])',
    ...under('node_modules/left', LEFT),
    ...under('node_modules/doctor-miller', {
      ...LEFT,
      'package.json': { name: 'doctor-miller', version: '1.0.0' },
    }),
  })
  git(clone, 'init', '--quiet')
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--message', 'first')
  const unsaved = await reportOf(join(clone, 'cli.js'))
  expect(unsaved.modules).toEqual({ left: '1.1.0' })
  expect(unsaved.text).not.toMatch(CANARIES)
  const dependencies = { ...tool.dependencies, 'doctor-miller': '1' }
  write(clone, 'package.json', JSON.stringify({ ...tool, dependencies }))
  const { modules, exception, text } = await reportOf(join(clone, 'cli.js'), 'Anna')
  expect(modules).toBeUndefined()
  expect(exception.values[0]?.value).toBe('<*>')
  expect(text).not.toMatch(CANARIES)
})

test('of what a clone needs for its development, what its package.json names is told, and no fork of it', async () => {
  const tester = {
    'package.json': { name: 'tester', version: '1.0.0', dependencies: { runner: '1' } },
    'index.js': 'require("runner").run()',
  }
  const runner = {
    'package.json': { name: 'runner', version: '1.0.0' },
    'index.js': 'exports.run = () => { throw new Error("Doctor Miller knows the biopsy results") }',
  }
  const clone = makeFiles({
    'package.json': { name: 'tool', version: '1.0.0', bin: 'cli.js', devDependencies: { tester: '1' } },
    '.gitignore': 'node_modules',
    'cli.js': 'require("tester")',
    ...under('node_modules/tester', tester),
    ...under('node_modules/runner', runner),
  })
  git(clone, 'init', '--quiet')
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--message', 'first')
  const { exception } = await reportOf(join(clone, 'cli.js'))
  expect(exception.values[0]?.value).toBe('Doctor Miller knows the biopsy results')
  expect(exception.values[0]?.stacktrace?.frames.at(-1)?.filename).toBe('node_modules/runner/index.js')
  const fork = { 'node_modules/runner': { resolved: 'git+ssh://git@example.org/acme/runner.git#0a1b' } }
  write(clone, 'node_modules/.package-lock.json', JSON.stringify({ packages: fork }, undefined, 2))
  const forked = await reportOf(join(clone, 'cli.js'))
  expect(forked.exception.values[0]?.value).toBe('<*>')
  expect(forked.text).not.toMatch(CANARIES)
})

test.each([
  // Nothing marks when it runs, but that it has to start.
  ['preinstall', /^(?:Left cannot be told of )?<\*>$/],
  ['install', /^Left cannot be told of <\*>$/],
  ['postinstall', /^Left cannot be told of <\*>$/],
])('what a package writes in its script %s stays at home', async (name, message) => {
  const [tool = '', , ...lefts] = archives
  const left = lefts[SCRIPTS.indexOf(name)] ?? ''
  const folder = installed([tool, left], mkdtempSync(join(room, 'scripts-')))
  expect(existsSync(join(folder, 'node_modules/left/written.js'))).toBe(true)
  const script = join(folder, 'node_modules/tool/cli.js')
  const told = await reportOf(script, 'tell', 'Anna')
  expect(told.exception.values[0]?.value).toMatch(message)
  const written = await reportOf(script, 'tell', 'written')
  expect(written.exception.values[0]?.value).toBe('<*>')
  expect(written.text).not.toMatch(CANARIES)
})

test('a fork, what it needs, and a working copy that is linked stay at home', async () => {
  const program = {
    ...TOOL,
    'package.json': {
      name: 'tool',
      version: '1.4.2',
      bin: 'cli.js',
      dependencies: { left: '1', right: '1' },
    },
  }
  const fork = {
    'package.json': { name: '@acme/left', version: '1.1.1-acme', dependencies: { 'acme-secret': '1' } },
    'doctor-miller.js': 'exports.tell = () => { throw new Error("Doctor Miller knows the biopsy results") }',
    'index.js': 'module.exports = require("./doctor-miller.js")',
  }
  const around = makeFiles({
    'package.json': { private: true, workspaces: ['packages/*'] },
    'packages/right/package.json': { name: 'right', version: '1.0.0-alice-laptop' },
    'packages/right/index.js': '',
    'packages/right/doctor-miller.js':
      'exports.tell = () => { throw new Error("Doctor Miller knows the results") }',
    ...under('node_modules/tool', program),
    ...under('node_modules/left', fork),
    'node_modules/acme-secret/package.json': { name: 'acme-secret', version: '1.0.0' },
    'node_modules/tool/linked.js': 'require("right/doctor-miller.js").tell()',
  })
  symlinkSync('../packages/right', join(around, 'node_modules/right'))
  const forked = await reportOf(join(around, 'node_modules/tool/cli.js'), 'tell', 'Anna')
  expect(forked.modules).toEqual({ left: '<*>', right: '<*>' })
  expect(forked.exception.values[0]?.value).toBe('<*>')
  expect(forked.text).not.toMatch(CANARIES)
  const linked = await reportOf(join(around, 'node_modules/tool/linked.js'))
  expect(linked.exception.values[0]?.value).toBe('<*>')
  expect(linked.text).not.toMatch(CANARIES)
})

const NUMBERS = [
  ['new Error("the security code is " + 471)', 'the security code is <*>'],
  ['new Error("no such entry at line " + 555123)', 'no such entry at line <*>'],
  ['new Error("no such entry at line " + 123)', 'no such entry at line 123'],
  ['new Error("Cannot open with the PIN code " + 4711)', 'Cannot open with the PIN code <*>'],
  ['new Error("Cannot find the card at index " + 4711)', 'Cannot find the card at index <*>'],
  ['new Error("Cannot call the area code " + 30)', 'Cannot call the area code <*>'],
  ['new Error("It ended with exit code " + 3)', 'It ended with exit code 3'],
] as const

test('numbers stay where the words before them say that they are of the program', async () => {
  const errors = NUMBERS.map(([source]) => source).join(',\n')
  const script = join(makeFiles({ 'script.cjs': `throw new AggregateError([${errors}])` }), 'script.cjs')
  const values = (await reportOf(script)).exception.values.filter(({ type }) => type === 'Error')
  expect(values.map(({ value }) => value).toSorted()).toEqual(NUMBERS.map(([, said]) => said).toSorted())
})

function under(place: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${place}/${path}`, content]))
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
