import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { takeLeftOut } from '../../src/outbox/crash-loop.ts'
import { listReports } from '../../src/outbox/report.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { HANG_MS } from '../harness/hang.ts'
import { countsOf, outboxIn, storedReports } from '../harness/outbox.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { shellLine } from '../harness/shell.ts'

const LOCAL = { MM_TELEMETRY: 'local' }

const SWALLOWS = `
process.on('uncaughtException', () => {})
let left = Number(process.argv[2])
const step = () => {
  if (--left > 0) setImmediate(step)
  else console.log('done')
  throw new Error('the upstream answered nonsense ' + left)
}
setImmediate(step)`

test('a program that swallows the same error twenty thousand times prints six lines, and keeps five reports', async () => {
  const home = newHome()
  const { code, stdout, stderr } = await askfirst(
    ['run', join(makeFiles({ 'a.mjs': SWALLOWS }), 'a.mjs'), '20000'],
    { env: { ...home.env, ...LOCAL } },
  )
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'done\n' })
  expect(stderr.split('\n')).toHaveLength(7)
  expect(stderr).toMatch(/\naskfirst: crash counted, not kept: there are 5 reports like it [^\n]*\n$/)
  expect(countsOf(outboxIn(home))).toEqual({ kept: 5 })
})

test('the count of what came again is on the disk once the program crashes', async () => {
  const home = newHome()
  const source = `${SWALLOWS.replace("console.log('done')", "process.removeAllListeners('uncaughtException')")}`
  const { code } = await askfirst(['run', join(makeFiles({ 'a.mjs': source }), 'a.mjs'), '2000'], {
    env: { ...home.env, ...LOCAL },
  })
  expect(code).toBe(1)
  const outbox = outboxIn(home)
  const [report] = listReports(outbox)
  expect(takeLeftOut(outbox, { fingerprint: report?.fingerprint ?? '', state: 'kept' })).toBe(1995)
})

test.skipIf(process.platform === 'win32')('no line waits for a reader', async () => {
  const home = newHome()
  const folder = makeFiles({ 'a.mjs': SWALLOWS })
  const pipe = join(folder, 'pipe')
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  // Somebody holds the pipe open, has filled it, and reads nothing.
  const script = 'exec 9<>"$0"; (timeout 1 dd if=/dev/zero bs=1024 >&9 2>/dev/null); exec "$@" 2>"$0"'
  const child = spawn(
    'bash',
    ['-c', script, pipe, process.execPath, BIN, 'run', join(folder, 'a.mjs'), '1000'],
    {
      env: { ...home.env, ...LOCAL },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: HANG_MS,
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(countsOf(outboxIn(home))).toEqual({ kept: 5 })
})

/** A hundred bugs, one after the other: up to twenty are kept, and each of these has a line. */
const SWALLOWS_MANY = `
process.on('uncaughtException', () => {})
const bugs = [${Array.from({ length: 100 }, (_, bug) => `() => { throw new Error('bug ${bug}') },`).join('\n')}]
let left = 1000
const step = () => {
  if (--left > 0) setImmediate(step)
  else require('node:fs').writeFileSync(process.argv[2], 'done')
  bugs[left % bugs.length]()
}
const { existsSync } = require('node:fs')
while (process.argv[3] && !existsSync(process.argv[3])) {}
step()`

test.skipIf(process.platform === 'win32')('no line waits for a parent that reads nothing', async () => {
  const home = newHome()
  const folder = makeFiles({ 'a.cjs': SWALLOWS_MANY })
  const words = [BIN, 'run', join(folder, 'a.cjs'), join(folder, 'done')]
  const child = spawn(process.execPath, words, { env: { ...home.env, ...LOCAL }, timeout: HANG_MS })
  onTestFinished(() => void child.kill('SIGKILL'))
  // Read once it has ended.
  let stderr = ''
  child.stderr.pause().on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  expect(await once(child, 'close')).toEqual([0, null])
  expect(existsSync(join(folder, 'done'))).toBe(true)
  expect(countsOf(outboxIn(home))).toEqual({ kept: 20 })
  expect(stderr.match(/ kept; see /g)).toHaveLength(20)
  expect(stderr).toMatch(
    /\naskfirst: crash counted, not kept: there are 20 reports from the last hour; [^\n]*\n$/,
  )
})

test.skipIf(process.platform === 'win32')('no line waits for a terminal that is stopped', async () => {
  const home = newHome()
  const folder = makeFiles({ 'a.cjs': SWALLOWS_MANY })
  const words = [process.execPath, BIN, 'run', ...['a.cjs', 'done', 'go'].map(file => join(folder, file))]
  const terminal = openInHome('sh', ['-c', `echo ready; exec ${shellLine(words)}`], {
    home,
    variables: LOCAL,
  })
  await terminal.waitFor('ready')
  // Ctrl-S.
  terminal.type('\x13')
  await delay(300)
  writeFileSync(join(folder, 'go'), '')
  await expect.poll(() => existsSync(join(folder, 'done'))).toBe(true)
  expect(terminal.screen().trim()).toBe('ready')
  expect(countsOf(outboxIn(home))).toEqual({ kept: 20 })
})

test.each([
  ['missing module', "await import(process.argv[2] === '1' ? './a.mjs' : './b.mjs')"],
  [
    'rejected object',
    "class Lock {}\nPromise.reject(process.argv[2] === '1' ? { status: 404 } : new Lock())",
  ],
  ['address without an answer', "(await import('node:http')).get('http://127.0.0.1:' + process.argv[2])"],
])('one %s does not hide another', async (_, source) => {
  const home = newHome()
  const program = join(makeFiles({ 'p.mjs': source }), 'p.mjs')
  // A word would be another command.
  for (const which of ['1', '2', '1']) {
    await askfirst(['run', program, which], { env: { ...home.env, ...LOCAL } })
  }
  const kinds = storedReports(outboxIn(home)).map(({ file }) => file.split('-')[1])
  expect(kinds).toHaveLength(3)
  expect(new Set(kinds).size).toBe(2)
})
