import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../../examples/receiver.js'
import { isAnythingDue } from '../../src/deliver/due.ts'
import { crash, launch } from '../harness/crash.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, countsOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { endWait, storedWait } from '../harness/schedule.ts'
import { runSender, sendersDone } from '../harness/sender.ts'

const ON = { MM_TELEMETRY: 'on' }
const MINUTE_MS = 60_000

test('a crash while the server is down ends as ever, and the report waits', async () => {
  const { home, receiver } = await startRecipient()
  await receiver.close()
  const before = Date.now()
  const { code, signal } = await crash(home, receiver.dsn, ON)
  expect({ code, signal }).toEqual({ code: 1, signal: null })
  await failed(home, receiver.host)
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'] })
  const wait = storedWait(home, receiver.host)
  expect(wait).toMatchObject({ failures: 1, since: expect.toSatisfy(time => time >= before) })
  expect((wait?.notBefore ?? 0) - (wait?.since ?? 0)).toBeGreaterThanOrEqual(MINUTE_MS)
})

test('a crash does not wait for a server that never answers', async () => {
  const { home, receiver } = await startRecipient(() => 'never')
  const { code } = await crash(home, receiver.dsn, ON)
  expect(code).toBe(1)
  // Who had waited would know that nothing came back.
  expect(storedWait(home, receiver.host)).toBeUndefined()
})

test('the next launch sends what waits once it is due, and not before', async () => {
  const { home, receiver } = await startRecipient()
  await receiver.close()
  await crash(home, receiver.dsn, ON)
  await failed(home, receiver.host)
  const { sha256 } = onlyReport(outboxIn(home))

  const back = await startReceiver({ port: receiver.port })
  onTestFinished(back.close)
  await launch(home, receiver.dsn, ON)
  await runSender(home, receiver.dsn, ON)
  expect(back.connections).toBe(0)

  endWait(home, receiver.host)
  const { stdout, stderr } = await launch(home, receiver.dsn, ON)
  expect({ stdout, stderr }).toEqual({ stdout: 'hello\n', stderr: '' })
  const [request] = await back.waitFor(1)
  expect(request?.sha256).toBe(sha256)
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
  expect(storedWait(home, receiver.host)).toBeUndefined()
})

// What other answers mean is in test/deliver/send.test.ts.
test.each([503, 408])('a report that is answered with %i waits', async status => {
  const { home, receiver } = await startRecipient(() => ({ status }))
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'] })
  expect(storedWait(home, receiver.host)).toMatchObject({ failures: 1 })
})

test('a report that is cut off waits', async () => {
  const { home, receiver } = await startRecipient(() => 'hang-up')
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, ON)
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'] })
  expect(storedWait(home, receiver.host)).toMatchObject({ failures: 1 })
})

test.each<[string, () => Record<string, string>, number]>([
  ['nothing more', () => ({}), 60],
  [
    'several limits',
    () => ({ 'x-sentry-rate-limits': '60:transaction:key, 7200:default;error:project' }),
    7200,
  ],
])('a report that is answered with 429 and %s waits as long as told', async (_, headers, seconds) => {
  const { home, receiver } = await startRecipient(() => ({ status: 429, headers: headers() }))
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  const before = Date.now()
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope', 'envelope'] })
  const { notBefore = 0 } = storedWait(home, receiver.host) ?? {}
  expect(notBefore - before).toBeGreaterThanOrEqual(seconds * 1000)
  expect(notBefore - before).toBeLessThan(seconds * 1000 + 5 * MINUTE_MS)
})

test('a server that asked for 30 days is tried again after them', async () => {
  let answers = 0
  const { home, receiver } = await startRecipient(() =>
    answers++ === 0 ? { status: 429, headers: { 'retry-after': '2592000' } } : undefined,
  )
  const { eventId } = plantReport(outboxIn(home), { dsn: receiver.dsn, age: 1000 })
  await runSender(home, receiver.dsn, ON)
  const { notBefore = 0 } = storedWait(home, receiver.host) ?? {}
  expect(notBefore - Date.now()).toBeGreaterThan(29.9 * 86_400_000)
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
  endWait(home, receiver.host)
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests.map(({ event }) => event.event_id)).toEqual([eventId, eventId])
  expect(countsOf(outboxIn(home))).toEqual({ sent: 1 })
})

test('a limit for something else than errors is no reason to wait longer', async () => {
  const headers = { 'x-sentry-rate-limits': '7200:transaction:organization' }
  const { home, receiver } = await startRecipient(() => ({ status: 429, headers }))
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, ON)
  expect((storedWait(home, receiver.host)?.notBefore ?? 0) - Date.now()).toBeLessThan(7_000_000)
})

test.each([404, 302])('a report that is answered with %i is kept, with the receipt', async status => {
  const { home, receiver } = await startRecipient(() => ({ status, headers: { location: '/elsewhere' } }))
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, ON)
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope', 'receipt.json'] })
  expect(onlyReport(outboxIn(home)).receipt).toMatchObject({ host: receiver.host, status })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.connections).toBe(1)
})

test('a report that no server wants does not keep the others from going', async () => {
  const { home, receiver } = await startRecipient((_, index) => ({ status: index === 0 ? 413 : 200 }))
  plantReport(outboxIn(home), { dsn: receiver.dsn, age: 2000 })
  plantReport(outboxIn(home), { dsn: receiver.dsn, age: 1000 })
  await runSender(home, receiver.dsn, ON)
  expect(contentOf(outboxIn(home))).toEqual({
    kept: ['envelope', 'receipt.json'],
    sent: ['envelope', 'receipt.json'],
  })
})

test('a server that is down does not keep reports from going to another one', async () => {
  const { home, receiver } = await startRecipient()
  plantReport(outboxIn(home), { dsn: 'http://key@127.0.0.1:9/1', age: 2000 })
  plantReport(outboxIn(home), { dsn: receiver.dsn, age: 1000 })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'], sent: ['envelope', 'receipt.json'] })
})

test('launches start no sender while all that waits is for a recipient that must be left alone', async () => {
  const { home, receiver } = await startRecipient()
  plantReport(outboxIn(home), { dsn: 'http://key@127.0.0.1:9/1' })
  expect(isAnythingDue(outboxIn(home), { now: Date.now(), sends: true })).toBe(true)
  await runSender(home, receiver.dsn, ON)
  expect(isAnythingDue(outboxIn(home), { now: Date.now(), sends: true })).toBe(false)
  await crash(home, receiver.dsn, ON)
  await receiver.waitFor(1)
})

/** Until a sender has noted that it failed, and given the report back. */
async function failed(home: Home, host: string): Promise<void> {
  await sendersDone(host)
  expect(storedWait(home, host)).toBeDefined()
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'] })
}
