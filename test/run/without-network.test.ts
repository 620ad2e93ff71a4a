import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { countsOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'
import { sendersDone } from '../harness/sender.ts'

/** What opens a socket in Node, as a bundle names it; `child_process` is Node's own business. */
const SOCKETS =
  /\bfetch\(|\bWebSocket\(|["'](?:node:(?:https?|http2|net|tls|dns|dgram|undici)|net|tls|http2|dgram)(?:\/promises)?["']/

const NETWORK = ['network.cjs', 'whole.mjs']

test('all that can open a socket is in one file, and in the text of all parts that bundlers get', () => {
  expect(filesWithSockets(resolve('dist'))).toEqual(NETWORK)
})

test('a build from which that file was taken keeps its reports, and says why it cannot send', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer({ recipient: `${receiver.host}/1` })])
  const bin = buildWithoutNetwork()
  const env = { ...home.env, MM_TELEMETRY_DSN: receiver.dsn }
  const crash = await run([bin, 'run', fixture('throws-type-error.mjs')], { env })
  expect(crash).toMatchObject({ code: 1, stderr: expect.stringMatching(/^askfirst: crash report /) })
  await sendersDone(receiver.host)
  expect(countsOf(outboxIn(home))).toEqual({ pending: 1 })
  const reference = onlyReport(outboxIn(home)).event.event_id?.slice(0, 8) ?? ''
  const sent = await run([bin, 'telemetry', 'send', reference], { env })
  expect(sent).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('this build of askfirst has no network'),
  })
  expect(receiver.connections).toBe(0)
})

function buildWithoutNetwork(): string {
  const folder = makeFiles({ 'package.json': { type: 'module' } })
  for (const part of ['bin', 'dist']) {
    cpSync(part, join(folder, part), { recursive: true })
  }
  // As docs/packaging.md says.
  for (const file of NETWORK) {
    rmSync(join(folder, 'dist', file))
  }
  return join(folder, 'bin/askfirst.js')
}

function filesWithSockets(folder: string): readonly string[] {
  return readdirSync(folder).filter(
    // Node's messages name its modules, and run nothing.
    name =>
      /\.[cm]?js$/.test(name) &&
      name !== 'node-messages.mjs' &&
      SOCKETS.test(readFileSync(join(folder, name), 'utf8')),
  )
}
