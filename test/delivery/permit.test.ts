import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { crash, launch } from '../harness/crash.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, countsOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender } from '../harness/sender.ts'

test('a stored yes sends', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer({ recipient: `${receiver.host}/1` })])
  await crash(home, receiver.dsn)
  await receiver.waitFor(1)
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test.each<[string, (home: Home, host: string) => Readonly<Record<string, string>>]>([
  ['no answer', () => ({})],
  ['a no', home => answered(home, makeAnswer({ answer: 'off' }))],
  ['an answer that says local', home => answered(home, makeAnswer({ answer: 'local' }))],
  ['a yes for another recipient', home => answered(home, makeAnswer({ recipient: 'sentry.example.org' }))],
  ['a yes for fewer fields', home => answered(home, makeAnswer({ fields: 0 }))],
  ['a broken answer', home => answered(home, '{"answers": [')],
  ['a yes, and DO_NOT_TRACK', home => ({ ...answered(home, makeAnswer()), DO_NOT_TRACK: '1' })],
  ['a yes, and MM_TELEMETRY=off', home => ({ ...answered(home, makeAnswer()), MM_TELEMETRY: 'off' })],
  ['a yes, and MM_TELEMETRY=local', home => ({ ...answered(home, makeAnswer()), MM_TELEMETRY: 'local' })],
  ['a yes, and a test runner', home => ({ ...answered(home, makeAnswer()), NODE_ENV: 'test' })],
])('a sender that finds %s sends nothing, and what waits stays', async (_, prepare) => {
  const { home, receiver } = await startRecipient()
  const env = prepare(home, receiver.host)
  const { path } = plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, env)
  await launch(home, receiver.dsn, env)
  expect(receiver.connections).toBe(0)
  expect(onlyReport(outboxIn(home)).path).toBe(path)
})

test('a no that comes between two sends wins', async () => {
  const { home, receiver } = await startRecipient(() => {
    writeAnswers(home, [makeAnswer(), makeAnswer({ answer: 'off' })])
    return undefined
  })
  writeAnswers(home, [makeAnswer()])
  plantReport(outboxIn(home), { dsn: receiver.dsn, age: 2000 })
  plantReport(outboxIn(home), { dsn: receiver.dsn, age: 1000 })
  await runSender(home, receiver.dsn)
  expect(receiver.connections).toBe(1)
  expect(countsOf(outboxIn(home))).toEqual({ sent: 1, pending: 1 })
})

test('a no from another terminal stops the second send, and deletes what was not sent', async () => {
  const afterwards = new AbortController()
  const { home, receiver } = await startRecipient(async () => {
    await once(afterwards.signal, 'abort')
    return { status: 200 }
  })
  writeAnswers(home, [makeAnswer()])
  for (const age of [3000, 2000, 1000]) {
    plantReport(outboxIn(home), { dsn: receiver.dsn, age })
  }
  const sender = runSender(home, receiver.dsn)
  await receiver.waitFor(1)
  const { code, stderr } = await askfirst(['telemetry', 'off'], { env: home.env })
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('Deleted 3 unsent reports; 1 was being sent and may have arrived.'),
  ])
  afterwards.abort()
  expect(await sender).toMatchObject({ signal: 'SIGKILL', stderr: '' })
  expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
  expect(countsOf(outboxIn(home))).toEqual({})
})

test('a reset during a send leaves no file, whatever the server then answers', async () => {
  for (const status of [200, 503]) {
    const afterwards = new AbortController()
    const { home, receiver } = await startRecipient(async () => {
      await once(afterwards.signal, 'abort')
      return { status }
    })
    writeAnswers(home, [makeAnswer()])
    plantReport(outboxIn(home), { dsn: receiver.dsn })
    const sender = runSender(home, receiver.dsn)
    await receiver.waitFor(1)
    await askfirst(['telemetry', 'reset'], { env: home.env })
    afterwards.abort()
    expect(await sender).toMatchObject({ signal: 'SIGKILL', stderr: '' })
    expect(home.tree().filter(line => line.includes('askfirst'))).toEqual([])
  }
})

test('what was kept before a yes is not sent by it, by a crash under it, or by a later launch', async () => {
  const { home, receiver } = await startRecipient()
  const { path } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn, age: 60_000 })
  await askfirst(['telemetry', 'on'], { env: home.env })
  await crash(home, receiver.dsn)
  await expect.poll(() => countsOf(outboxIn(home))).toEqual({ kept: 1, sent: 1 })
  await launch(home, receiver.dsn)
  await runSender(home, receiver.dsn)
  expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
  expect(existsSync(path)).toBe(true)
})

test('a no that comes while the program runs wins', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer()])
  const script = fixture('throws-after-a-no.mjs')
  const { stderr } = await askfirst(['run', '--dsn', receiver.dsn, script, home.config('askfirst')], {
    env: home.env,
  })
  expect(stderr).not.toContain('askfirst:')
  expect(contentOf(outboxIn(home))).toEqual({})
  expect(receiver.connections).toBe(0)
})

test('kept reports are never sent by themselves, a later yes or not, but by name', async () => {
  const { home, receiver } = await startRecipient()
  await crash(home, receiver.dsn, { MM_TELEMETRY: 'local' })
  const { path, sha256, event } = onlyReport(outboxIn(home))
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })

  const { env } = home
  expect((await askfirst(['telemetry', 'on'], { env })).code).toBe(0)
  await launch(home, receiver.dsn)
  await runSender(home, receiver.dsn)
  const unnamed = await askfirst(['telemetry', 'send'], { env })
  expect(unnamed).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('1 kept report is sent only by name'),
  })
  expect(receiver.connections).toBe(0)
  expect(onlyReport(outboxIn(home)).path).toBe(path)

  const named = await askfirst(['telemetry', 'send', event.event_id ?? ''], { env })
  expect(named.code).toBe(0)
  expect(receiver.requests.map(request => request.sha256)).toEqual([sha256])
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('without a recipient a yes keeps reports, and they can be sent to one that is named later', async () => {
  const { home, receiver } = await startRecipient()
  const env = { ...home.env, MM_TELEMETRY: 'on' }
  const { stderr } = await askfirst(['run', fixture('throws-type-error.mjs')], { env })
  expect(stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} kept; see askfirst telemetry show /)
  const { sha256, header, event } = onlyReport(outboxIn(home))
  expect(header).not.toHaveProperty('dsn')
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })

  const words = ['telemetry', 'send', event.event_id ?? '']
  const nowhere = await askfirst(words, { env })
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no recipient') })
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })

  const { code } = await askfirst(words, { env: { ...env, MM_TELEMETRY_DSN: receiver.dsn } })
  expect(code).toBe(0)
  expect(receiver.requests.map(request => request.sha256)).toEqual([sha256])
})

test.each(['off', 'local'])('a program that crashes under MM_TELEMETRY=%s connects to nobody', async mode => {
  const { home, receiver } = await startRecipient()
  await crash(home, receiver.dsn, { MM_TELEMETRY: mode })
  await crash(home, receiver.dsn, { MM_TELEMETRY: mode, CI: 'true' })
  expect(receiver.connections).toBe(0)
  expect(countsOf(outboxIn(home))).toEqual(mode === 'off' ? {} : { kept: 2 })
})

function answered(home: Home, answer: Parameters<typeof writeAnswers>[1] | ReturnType<typeof makeAnswer>) {
  writeAnswers(home, typeof answer === 'string' || 'length' in answer ? answer : [answer])
  return {}
}
