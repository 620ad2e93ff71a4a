import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { plantFatal, recoverFatal } from '../harness/fatal.ts'
import { makeFiles } from '../harness/files.ts'
import { HAS_MEMORY, makeHungry, newSession } from '../harness/memory.ts'
import { countsOf, outboxIn } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'

test.each([
  ['off', {}],
  ['reset', {}],
  ['local', { kept: 1 }],
])('"%s" while a crash is being reported counts for its report', async (command, left) => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer()])
  const { code, stderr } = await crashWhile(command, receiver.dsn, home.env)
  expect(code).toBe(1)
  expect(stderr).not.toContain('will be sent')
  expect(countsOf(outboxIn(home))).toEqual(left)
  await askfirst(['telemetry', 'on'], { env: home.env })
  await askfirst(['telemetry', 'send'], { env: home.env })
  expect(receiver.connections).toBe(0)
})

test('so does "off" where reports are only kept', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer({ answer: 'local' })])
  await crashWhile('off', receiver.dsn, home.env)
  expect(countsOf(outboxIn(home))).toEqual({})
})

test.runIf(HAS_MEMORY)('so does "off" while an earlier fatal error is being reported', async () => {
  const home = newSession()
  writeAnswers(home, [makeAnswer()])
  const program = makeHungry()
  plantFatal(home, program, { dsn: DSN })
  const hook = `
    const fs = require('node:fs')
    const { openSync } = fs
    fs.openSync = (path, ...others) => {
      if (/\\.envelope\\..*\\.tmp$/.test(path)) {
        delete process.env.NODE_OPTIONS
        require('node:child_process').spawnSync(process.execPath, [${JSON.stringify(BIN)}, 'telemetry', 'off'])
      }
      return openSync(path, ...others)
    }`
  const NODE_OPTIONS = `--require "${join(makeFiles({ 'hook.cjs': hook }), 'hook.cjs')}"`
  await recoverFatal(home, program, { dsn: DSN, env: { MM_TELEMETRY: '', NODE_OPTIONS } })
  expect(storedAnswers(home).at(-1)?.answer).toBe('off')
  expect(countsOf(outboxIn(home))).toEqual({})
})

const DSN = 'https://key@sentry.example.org/1'

/** A program whose error, when it is looked at closely, takes as long as it takes somebody to say something. */
function crashWhile(command: string, dsn: string, env: Readonly<Record<string, string>>) {
  const source = `
    const { spawnSync } = require('node:child_process')
    const error = new Error('Cannot build')
    let said = false
    Object.defineProperty(error, 'line', {
      get() {
        if (!said) spawnSync(process.execPath, [${JSON.stringify(BIN)}, 'telemetry', '${command}'])
        said = true
      },
    })
    throw error`
  const script = join(makeFiles({ 'slow.cjs': source }), 'slow.cjs')
  return askfirst(['run', '--dsn', dsn, script], { env })
}
