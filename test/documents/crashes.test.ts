import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { IMPORTS } from '../harness/embedded.ts'
import { recoverFatal } from '../harness/fatal.ts'
import { makeFiles } from '../harness/files.ts'
import { filesBelow, LITTLE_MEMORY, newSession } from '../harness/memory.ts'
import { countsOf, outboxIn } from '../harness/outbox.ts'
import { run } from '../harness/run.ts'

/** Does what a row of the table in docs/crashes.md says. */
interface Crash {
  readonly source: string
  readonly flags?: readonly string[]
  /** Whether it calls `start()` itself. */
  readonly embeds?: true
  /** Exit code or signal; 1 if not said. */
  readonly end?: number | NodeJS.Signals
}

const CANNOT = "throw new Error('Cannot go on')"
const THREAD = "new (require('node:worker_threads').Worker)"

const CRASHES: Readonly<Record<string, Crash>> = {
  'an error is thrown and nobody catches it': { source: CANNOT },
  'an error is thrown in a timer': { source: `setTimeout(() => { ${CANNOT} })` },
  'a promise is rejected and nobody handles it': { source: "Promise.reject(new Error('Cannot go on'))" },
  'a promise is rejected with what is no error': { source: "Promise.reject('cannot')" },
  'the source has a syntax error': { source: 'const = 1' },
  'the stack overflows': { source: '(function down() { down() })()' },
  'the stack overflows inside V8': {
    source: 'let nest = []; for (let i = 0; i < 100_000; i++) nest = [nest]; String(nest)',
  },
  'a worker thread throws and nobody listens for its error': {
    source: `${THREAD}(${JSON.stringify(CANNOT)}, { eval: true })`,
  },
  'a worker thread has a rejection that nobody handles': {
    source: `${THREAD}('Promise.reject(7)', { eval: true })`,
  },
  'a worker thread runs out of its memory and nobody listens for its error': {
    source: `${THREAD}('for (const a = [];;) a.push({})', { eval: true, resourceLimits: { maxOldGenerationSizeMb: 10 } })`,
  },
  "an error reaches the program's own `uncaughtException` listener": {
    source: `process.on('uncaughtException', () => {}); ${CANNOT}`,
    end: 0,
  },
  'the JavaScript heap is full': {
    source: 'for (const a = [];;) a.push({})',
    flags: LITTLE_MEMORY,
    end: 'SIGABRT',
  },
  'an error is thrown and the program catches it': { source: `try { ${CANNOT} } catch {}`, end: 0 },
  'a worker thread throws and the program listens for its error': {
    source: `${THREAD}(${JSON.stringify(CANNOT)}, { eval: true }).on('error', () => {})`,
    end: 0,
  },
  'a rejection under `--unhandled-rejections=warn`': {
    source: 'Promise.reject(7)',
    flags: ['--unhandled-rejections=warn'],
    end: 0,
  },
  'an error is thrown by a listener of `uncaughtException`, which ends the process with 7': {
    // The first is no bug.
    source: `process.on('uncaughtException', () => { ${CANNOT} }); throw Object.assign(new Error(), { name: 'AbortError' })`,
    end: 7,
  },
  'an import above `start()` fails': {
    source: `require('./formats/yaml.cjs'); import(${JSON.stringify(IMPORTS.askfirst)}).then(({ start }) => start({ dsn: 'https://key@sentry.example.org/1' }))`,
    embeds: true,
  },
  'a child process crashes': {
    source: "require('node:child_process').spawnSync(process.execPath, ['--eval', 'throw 1'])",
    end: 0,
  },
  'the program exits with another code than 0': { source: 'process.exit(3)', end: 3 },
  '`process.reallyExit()`': { source: 'process.reallyExit(3)', end: 3 },
  '`process.abort()`': { source: 'process.abort()', end: 'SIGABRT' },
  'an error under `--abort-on-uncaught-exception`': {
    source: CANNOT,
    flags: ['--abort-on-uncaught-exception'],
    end: 'SIGTRAP',
  },
  'SIGTERM, SIGINT, SIGHUP': {
    source: "setInterval(() => {}, 1000); process.kill(process.pid, 'SIGTERM')",
    end: 'SIGTERM',
  },
  "SIGKILL, which the kernel sends too when the computer's memory is full": {
    source: "process.kill(process.pid, 'SIGKILL')",
    end: 'SIGKILL',
  },
  'SIGSEGV in native code, of an add-on or of Node.js': {
    // V8 believes in a stack that is not there.
    source: '(function down() { down() })()',
    flags: ['--stack-size=1000000'],
    end: 'SIGSEGV',
  },
}

const TABLE = rowsOf('docs/crashes.md')

test('docs/crashes.md has a row for each crash that is tried here', () => {
  expect(TABLE.map(([crash]) => crash)).toEqual(Object.keys(CRASHES))
})

test.each(TABLE)('%s: %s', async (crash, report) => {
  const { source, flags = [], end = 1, embeds } = CRASHES[crash] ?? { source: '' }
  const home = newSession()
  const cwd = makeFiles({ 'crashes.cjs': source })
  const program = join(cwd, 'crashes.cjs')
  const env = { ...home.env, MM_TELEMETRY: 'local' }
  const { code, signal } = await run([...flags, ...(embeds ? [] : [BIN, 'run']), program], { env, cwd })
  expect(code ?? signal).toBe(end)
  const atCrash = countsOf(outboxIn(home))
  if (filesBelow(home.session).length > 0) {
    await recoverFatal(home, program)
  }
  const atNextLaunch = countsOf(outboxIn(home))
  expect({ atCrash, atNextLaunch }).toEqual(REPORTS[report.replace(/, .*/, '')])
})

const REPORTS: Readonly<Record<string, object>> = {
  'at the crash': { atCrash: { kept: 1 }, atNextLaunch: { kept: 1 } },
  'at the next launch': { atCrash: {}, atNextLaunch: { kept: 1 } },
  none: { atCrash: {}, atNextLaunch: {} },
}

/** The cells of the first table of a document, without its head. */
function rowsOf(file: string): readonly [string, string][] {
  const [table = ''] = /^\|.*(?:\n\|.*)*/m.exec(readFileSync(file, 'utf8')) ?? []
  const lines = table.split('\n')
  return lines.slice(2).map(line => {
    const [, crash = '', report = ''] = line.split(/ ?\| ?/)
    return [crash, report]
  })
}
