import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { bundle } from '../harness/bundle.ts'
import { canariesIn, newCanary } from '../harness/canary.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

test('nothing that a person owns leaves: messages, causes, names, codes, functions, files and arguments', async () => {
  const env = {
    CANARY_MESSAGE: newCanary(),
    CANARY_CAUSE: newCanary(),
    CANARY_NAME: newCanary(),
    CANARY_FUNCTION: newCanary(),
    CANARY_FILE: newCanary(),
    CANARY_FOLDER: newCanary(),
    CANARY_CODE: newCanary(),
  }
  const args = Array.from({ length: 5 }, newCanary)
  const words = args.map((canary, index) => ['', '--flag', '-f', '--flag=', '--'][index] + canary)
  const program = { script: fixture('plants-personal-data.mjs'), words, env }
  const canaries = [...Object.values(env), ...args]
  const { home, receiver } = await startRecipient()
  const captured = await crash(program, { home, dsn: receiver.dsn, mode: 'on' })
  expect(canariesIn(captured, canaries)).toEqual(canaries)
  const [request] = await receiver.waitFor(1)
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
  const { bytes, receipt, file } = onlyReport(outboxIn(home))
  expect(canariesIn(bytes, canaries)).toEqual([])
  expect(canariesIn(request?.bytes ?? '', canaries)).toEqual([])
  expect(canariesIn(JSON.stringify([request?.url, request?.headers, receipt, file]), canaries)).toEqual([])
})

/** Programs that meet a person's data, which they find as CANARY in the environment and as their argument. */
const PROGRAMS = {
  'reads a file that is not there': `require('node:fs').readFileSync('/home/' + CANARY + '/letter.txt')`,
  'makes a folder in a file': `require('node:fs').mkdirSync(__filename + '/' + CANARY)`,
  'parses JSON that is none': `JSON.parse('{"name": ' + CANARY + '}')`,
  'parses a number that is none': 'BigInt(CANARY)',
  'makes a pattern that is none': `new RegExp('(' + CANARY)`,
  'needs a package that is not there': 'require(CANARY)',
  'needs a file that is not there': `require('./' + CANARY + '/settings.json')`,
  'imports what is not there': 'import(CANARY)',
  'reads a property of nothing': 'undefined[CANARY]',
  'fails to assert': `require('node:assert').equal(CANARY, 'something else')`,
  'fails to assert deeply': `require('node:assert').deepEqual({ name: CANARY, list: [CANARY] }, {})`,
  'runs a command that fails': `require('node:child_process').execSync('echo ' + CANARY + ' >&2; exit 3', { stdio: 'pipe' })`,
  'starts a program that is not there': `require('node:child_process').execFileSync('/' + CANARY, [CANARY])`,
  'gives Node a wrong argument': 'Buffer.alloc(CANARY)',
  'asks Node for an encoding that is none': 'Buffer.from("x").toString(CANARY)',
  'throws words': 'throw CANARY',
  'throws a symbol': 'throw Symbol(CANARY)',
  'throws an object': 'throw { name: CANARY, message: CANARY, code: CANARY, syscall: CANARY, stack: CANARY }',
  'throws an object that is named by its class': 'throw new ({ [CANARY]: class {} })[CANARY]()',
  'throws a function': 'throw ({ [CANARY]: () => {} })[CANARY]',
  'rejects with words': 'Promise.reject(CANARY)',
  'rejects with an object': 'Promise.reject({ [CANARY]: CANARY })',
  'names a function by data': `Object.defineProperty(() => { throw new Error('inside') }, 'name', { value: CANARY })()`,
  'evaluates code': `eval('function ' + CANARY + '() { throw new Error("' + CANARY + '") }\\n' + CANARY + '()\\n//# sourceURL=/home/' + CANARY + '/x.js')`,
  'runs a script under another name': `require('node:vm').runInThisContext('throw new Error("inside")', '/home/' + CANARY + '/x.js')`,
  'wraps an error': 'throw new Error("outer", { cause: new Error(CANARY, { cause: CANARY }) })',
  'groups errors': 'throw new AggregateError([new Error(CANARY), CANARY, { message: CANARY }], CANARY)',
  'writes lines that look like a stack': `throw new Error('first\\n    at ' + CANARY + ' (/home/' + CANARY + '/x.js:1:1)')`,
  'replaces its stack': `throw Object.assign(new Error('x'), { stack: 'Error: x\\n    at ' + CANARY + ' (/home/' + CANARY + '/x.js:1:1)' })`,
  'says an e-mail address': `throw new Error('Cannot write to ' + CANARY + '@example.org')`,
  'says it in a template': `throw new TypeError(\`Cannot find the record of "\${CANARY}" in \${process.cwd()}\`)`,
  'says it in the middle of a word': `throw new Error('prefix' + CANARY + 'suffix')`,
  'says it encoded': `throw new Error('Cannot use ' + encodeURIComponent('/home/' + CANARY) + Buffer.from(CANARY).toString('base64'))`,
  'says it at length': `throw new Error('Cannot use ' + (CANARY + ' ').repeat(20_000))`,
}

/** Of what these say, not even the capture takes the data. */
const SILENT: readonly string[] = ['throws a symbol', 'rejects with an object']

describe('nothing that a person owns leaves a program that', () => {
  test.each(Object.entries(PROGRAMS))('%s', async (name, source) => {
    const data = newCanary()
    const words = [newCanary(), `--${newCanary()}`, `--out=${newCanary()}`]
    const folder = newCanary()
    const files = {
      'package.json': { name: 'tool', version: '1.0.0' },
      'cli.cjs': `const { CANARY } = process.env\n${source}\n`,
    }
    const script = resolve(makeFiles(files, `${folder}-`), 'cli.cjs')
    const program = { script, words, env: { CANARY: data } }
    const canaries = [data, ...words.map(word => word.slice(-data.length))]
    const taken = canaries.slice(SILENT.includes(name) ? 1 : 0)
    const home = newHome()
    const captured = await crash(program, { home, mode: 'local' })
    expect(canariesIn(captured, canaries)).toEqual(taken)
    expect(canariesIn(onlyReport(outboxIn(home)).bytes, [...canaries, folder])).toEqual([])
  })
})

interface Program {
  readonly script: string
  readonly words: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** @returns the event as it was captured, before it was scrubbed: that the search finds what is there */
async function crash(
  { script, words, env }: Program,
  { home, dsn, mode }: { home: Home; dsn?: string; mode: string },
): Promise<string> {
  const recipient = dsn === undefined ? [] : ['--dsn', dsn]
  const options = { env: { ...home.env, ...env, MM_TELEMETRY: mode }, cwd: home.folder }
  const monitor = resolve(makeFiles({ 'monitor.mjs': await MONITOR }), 'monitor.mjs')
  const { stdout } = await run(['--import', monitor, BIN, 'run', ...recipient, script, ...words], options)
  return stdout
}

const MONITOR = bundle(`
  import { writeSync } from 'node:fs'
  import { APP_DEFAULTS } from './src/app/app.ts'
  import { captureEvent } from './src/capture/raw-event.ts'
  import { programOf } from './src/capture/program.ts'
  import { realWorld } from './src/system/world.ts'

  process.on('uncaughtExceptionMonitor', (thrown, origin) => {
    const app = { ...APP_DEFAULTS, name: 'tool', command: 'tool telemetry', entry: process.argv[1] }
    const event = captureEvent(thrown, { app, world: realWorld(), program: programOf(app), origin })
    writeSync(1, JSON.stringify(event))
  })`)
