import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { KEY } from '../../examples/protocol.js'
import { parseDsn } from '../../src/app/dsn.ts'
import { Permission } from '../../src/consent/permission.ts'
import type { Outcome } from '../../src/deliver/outcome.ts'
import { send } from '../../src/deliver/send.ts'
import { freeze } from '../../src/outbox/envelope.ts'
import { makeApp } from '../harness/app.ts'
import { makeEvent } from '../harness/event.ts'
import { startRecipient } from '../harness/recipient.ts'
import { startRawServer } from '../harness/servers.ts'
import { makeWorld } from '../harness/world.ts'

const TAKEN = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

test('send() tells how the server calls the report', async () => {
  const { receiver } = await startRecipient()
  const event = makeEvent()
  expect(await sendTo(receiver.dsn, event)).toEqual({ state: 'sent', status: 200, eventId: event.event_id })
})

test.each([
  ['says nothing', ''],
  ['has no JSON', '<html>Welcome to our network</html>'],
  ['names no id', '{"detail": "thanks"}'],
  ['has an id that is none', '{"id": 7}'],
  ['never ends', 'x'.repeat(100_000)],
])('send() is content with a 200 that %s', async (_, body) => {
  const port = await answering(`${TAKEN}connection: close\r\n\r\n${body}`)
  expect(await sendTo(dsnOf(port))).toEqual({ state: 'sent', status: 200 })
})

type Act = (write: (text: string) => void, end: () => void, reset: () => void) => void

test.each<[string, Act, object, timeoutMs?: number]>([
  [
    'cuts off the rest of its answer',
    (write, end) => {
      write(`${TAKEN}content-length: 50\r\n\r\n{"id"`)
      end()
    },
    { state: 'sent', status: 200 },
  ],
  [
    'never says the rest of its answer',
    write => write(`${TAKEN}content-length: 50\r\n\r\n{"id"`),
    { state: 'sent', status: 200 },
    3000,
  ],
  [
    'breaks the connection in the middle of its answer',
    (write, _, reset) => {
      write(`${TAKEN}content-length: 50\r\n\r\n{"id"`)
      // What was not read yet would go with the connection: however late the timer is, reading comes before its end.
      setTimeout(() => setImmediate(reset), 100)
    },
    { state: 'sent', status: 200 },
  ],
  ['says nothing', () => {}, { state: 'failed', why: 'no answer within 400 ms' }, 400],
  ['drips its answer', write => drip(write), { state: 'failed', why: 'no answer within 400 ms' }, 400],
  ['hangs up', (_, end) => end(), { state: 'failed', why: 'socket hang up' }],
  [
    'speaks no HTTP',
    write => write('220 mail.example.org ESMTP\r\n'),
    { state: 'failed', why: expect.stringContaining('Parse Error') },
  ],
  [
    'wants another protocol',
    write => write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    { state: 'failed', why: 'the server answered 101' },
  ],
])('send() to a server that %s', async (_, act, outcome, timeoutMs) => {
  const { port } = await startRawServer(socket => {
    socket.once('data', () =>
      act(
        text => socket.writable && socket.write(text),
        () => socket.destroy(),
        () => socket.resetAndDestroy(),
      ),
    )
  })
  expect(await sendTo(dsnOf(port), makeEvent(), timeoutMs)).toEqual(outcome)
})

test('send() through a proxy whose header has no end', async () => {
  const { port } = await startRawServer(socket => {
    socket.write('HTTP/1.1 200 OK\r\nx: ')
    const drip = setInterval(() => socket.write('x'.repeat(1000)), 10)
    socket.once('close', () => clearInterval(drip))
  })
  vi.stubEnv('https_proxy', `http://127.0.0.1:${port}`)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await sendTo(`https://${KEY}@localhost:1/1`, makeEvent(), 1000)).toEqual({
    state: 'failed',
    why: 'no answer within 1000 ms',
  })
})

test('send() goes on over a connection that the server ended meanwhile', async () => {
  let connections = 0
  const { port } = await startRawServer(socket => {
    connections += 1
    // Says that it stays, and does not.
    socket.on('data', () => {
      socket.write(`${TAKEN}content-length: 2\r\n\r\n{}`)
      // However late the timer is, the answer is read before.
      if (connections === 1) setTimeout(() => setImmediate(() => socket.resetAndDestroy()), 50)
    })
  })
  expect(await sendTo(dsnOf(port))).toMatchObject({ state: 'sent' })
  await delay(200)
  expect(await sendTo(dsnOf(port))).toMatchObject({ state: 'sent' })
  expect(connections).toBe(2)
})

test('send() to a server that resets the connection in mid-body', async () => {
  const { port } = await startRawServer(socket => socket.once('data', () => socket.resetAndDestroy()))
  expect(await sendTo(dsnOf(port))).toEqual({ state: 'failed', why: expect.stringContaining('ECONNRESET') })
})

test('send() to a port at which nobody listens', async () => {
  const { port, close } = await startRawServer(() => {})
  await close()
  expect(await sendTo(dsnOf(port))).toEqual({ state: 'failed', why: expect.stringContaining('ECONNREFUSED') })
})

test('send() to a name that nobody knows', async () => {
  const outcome = await sendTo('https://key@nowhere.invalid/1', makeEvent())
  expect(outcome).toEqual({ state: 'failed', why: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) })
})

test('send() can be interrupted', async () => {
  const { port } = await startRawServer(() => {})
  const signal = AbortSignal.timeout(50)
  const outcome = await send(frozen(makeEvent()), permissionFor(dsnOf(port)), { signal })
  expect(outcome).toMatchObject({ state: 'failed' })
})

test.each<[string, Record<string, string>, number | undefined]>([
  ['no limit', {}, undefined],
  ['a limit for errors', { 'x-sentry-rate-limits': '60:error:organization' }, 60],
  ['a limit for all', { 'x-sentry-rate-limits': '60::organization' }, 60],
  ['a limit for errors that outlasts that for all', { 'x-sentry-rate-limits': '60::key, 90:error:key' }, 90],
  ['a limit for all that outlasts that for errors', { 'x-sentry-rate-limits': '60:error:key, 90::key' }, 90],
  ['a limit for what is no error', { 'x-sentry-rate-limits': '60:default;transaction:key' }, undefined],
  ['Retry-After', { 'retry-after': '60' }, 60],
  ['Retry-After in the past', { 'retry-after': new Date(0).toUTCString() }, undefined],
  [
    'a limit, which counts before Retry-After',
    { 'retry-after': '99', 'x-sentry-rate-limits': '60:error:key' },
    60,
  ],
])('send() heeds %s with a 200', async (_, headers, seconds) => {
  const { receiver } = await startRecipient(() => ({ headers }))
  const outcome = await sendTo(receiver.dsn)
  expect(outcome.state).toBe('sent')
  expect(outcome.waitMs).toSatisfy(wait =>
    seconds === undefined ? wait === undefined : Math.abs(wait - seconds * 1000) < 10_000,
  )
})

test.each([
  ...[500, 502, 503, 407, 408, 429].map(status => [status, 'failed'] as const),
  ...[400, 401, 403, 404, 413, 302].map(status => [status, 'refused'] as const),
])('send() to a server that answers %i: %s', async (status, state) => {
  const { receiver } = await startRecipient(() => ({ status, headers: { location: '/elsewhere' } }))
  expect((await sendTo(receiver.dsn)).state).toBe(state)
  expect(receiver.connections).toBe(1)
})

test.each<[string, Record<string, string>, number]>([
  ['Retry-After in seconds', { 'retry-after': '7200' }, 7200],
  ['Retry-After as a date', { 'retry-after': new Date(Date.now() + 7_200_000).toUTCString() }, 7200],
  ['a limit for errors', { 'x-sentry-rate-limits': '7200:error:organization' }, 7200],
  ['a limit for all', { 'x-sentry-rate-limits': '7200::organization' }, 7200],
  ['several limits', { 'x-sentry-rate-limits': '60:transaction:key, 7200:default;error:project' }, 7200],
])('send() to a server that answers 429 and %s says how long to wait', async (_, headers, seconds) => {
  const { receiver } = await startRecipient(() => ({ status: 429, headers }))
  const { waitMs = 0 } = await sendTo(receiver.dsn)
  // A date has no parts of a second; a busy computer takes its time.
  expect(Math.abs(waitMs - seconds * 1000)).toBeLessThan(60_000)
})

function sendTo(dsn: string, event = makeEvent(), timeoutMs?: number): Promise<Outcome> {
  return send(frozen(event), permissionFor(dsn), timeoutMs === undefined ? {} : { timeoutMs })
}

function frozen(event: ReturnType<typeof makeEvent>): Uint8Array {
  return freeze(event, ['always'], undefined).bytes
}

function permissionFor(dsn: string): Permission {
  return Permission.byName(makeApp(), makeWorld(), { recipient: parseDsn(dsn), release: 'tool@1.0.0' })
}

function dsnOf(port: number): string {
  return `http://${KEY}@127.0.0.1:${port}/1`
}

/** A server that has one answer to all. */
async function answering(text: string): Promise<number> {
  const { port } = await startRawServer(socket => {
    socket.once('data', () => socket.end(text))
  })
  return port
}

async function drip(write: (text: string) => void): Promise<void> {
  for (const character of 'HTTP/1.1 200 OK\r\nx: '.padEnd(60, 'x')) {
    write(character)
    await delay(20)
  }
}
