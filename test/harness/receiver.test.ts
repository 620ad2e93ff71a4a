import { gzipSync } from 'node:zlib'
import { createEnvelope, type EventEnvelope, serializeEnvelope } from '@sentry/core'
import { expect, onTestFinished, test } from 'vitest'
import { KEY, sha256 } from '../../examples/protocol.js'
import { type Receiver, startReceiver } from '../../examples/receiver.js'

const ID = 'c'.repeat(32)
const BODY = Buffer.from(
  serializeEnvelope(
    createEnvelope<EventEnvelope>({ event_id: ID, sent_at: new Date(0).toISOString() }, [
      [{ type: 'event' }, { event_id: ID, message: 'snow ☃' }],
    ]),
  ),
)
const TYPE = { 'content-type': 'application/x-sentry-envelope' }
const AUTH = { 'x-sentry-auth': `Sentry sentry_version=7, sentry_client=test/1, sentry_key=${KEY}` }

test('startReceiver() takes a report and answers with its id', async () => {
  const receiver = await start()
  const response = await send(receiver, { headers: { ...TYPE, ...AUTH } })
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ id: ID })
  expect(await receiver.waitFor(1)).toMatchObject([
    { sha256: sha256(BODY), bytes: BODY, envelopeHeader: { event_id: ID }, event: { message: 'snow ☃' } },
  ])
  expect(receiver.connections).toBe(1)
  expect(receiver.refused).toEqual([])
})

test('startReceiver() takes the key from the query', async () => {
  const receiver = await start()
  const response = await send(receiver, { headers: TYPE, query: `?sentry_version=7&sentry_key=${KEY}` })
  expect(response.status).toBe(200)
})

test('startReceiver() decompresses, and hashes what was compressed', async () => {
  const receiver = await start()
  const headers = { ...TYPE, ...AUTH, 'content-encoding': 'gzip' }
  const response = await send(receiver, { headers, body: gzipSync(BODY) })
  expect(response.status).toBe(200)
  expect(receiver.requests).toMatchObject([{ sha256: sha256(BODY) }])
})

test.each([
  { why: 'another content type', status: 415, headers: { ...AUTH, 'content-type': 'text/plain' } },
  { why: 'no key', status: 403, headers: TYPE },
  { why: 'the wrong key', status: 403, headers: { ...TYPE, 'x-sentry-auth': 'Sentry sentry_key=ffff' } },
  { why: 'the wrong key in the query', status: 403, headers: TYPE, query: '?sentry_key=ffff' },
  { why: 'garbage', status: 400, headers: { ...TYPE, ...AUTH }, body: 'garbage' },
  { why: 'nothing', status: 400, headers: { ...TYPE, ...AUTH }, body: '' },
  { why: 'half a report', status: 400, headers: { ...TYPE, ...AUTH }, body: BODY.subarray(0, -9) },
  { why: 'no event', status: 400, headers: { ...TYPE, ...AUTH }, body: `{"event_id":"${ID}"}\n` },
  { why: 'bad gzip', status: 400, headers: { ...TYPE, ...AUTH, 'content-encoding': 'gzip' } },
  { why: 'another path', status: 404, headers: { ...TYPE, ...AUTH }, path: '/api/1/store/' },
])('startReceiver() refuses $why with $status', async ({ status, ...request }) => {
  const receiver = await start()
  expect((await send(receiver, request)).status).toBe(status)
  expect(receiver.requests).toEqual([])
  expect(receiver.refused).toHaveLength(1)
})

test('startReceiver() answers as it is told', async () => {
  const respond = () => ({ status: 429, headers: { 'retry-after': '60' }, delayMs: 20 })
  const receiver = await start({ respond })
  const response = await send(receiver, { headers: { ...TYPE, ...AUTH } })
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60'])
  expect(receiver.requests).toHaveLength(1)
})

test.each(['never', 'hang-up'] as const)(
  'startReceiver() can leave the sender without an answer: %s',
  async how => {
    const receiver = await start({ respond: () => how })
    const control = new AbortController()
    const sending = send(receiver, { headers: { ...TYPE, ...AUTH }, signal: control.signal })
    const refused = expect(sending).rejects.toThrow()
    await receiver.waitFor(1)
    control.abort()
    await refused
    expect(receiver.requests).toHaveLength(1)
  },
)

test('startReceiver() can come back on the same port', async () => {
  const first = await start()
  await first.close()
  const second = await start({ port: first.port })
  expect(second.dsn).toBe(first.dsn)
})

test('waitFor() says what came instead', async () => {
  const receiver = await start()
  await send(receiver, { headers: TYPE })
  await expect(receiver.waitFor(1, 50)).rejects.toThrow('0 came, refused: [403 no key, or the wrong one]')
})

async function start(options?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const receiver = await startReceiver(options)
  onTestFinished(() => receiver.close())
  return receiver
}

interface Sent {
  readonly headers: Record<string, string>
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly path?: string
  readonly query?: string
  readonly signal?: AbortSignal
}

function send(receiver: Receiver, sent: Sent): Promise<Response> {
  const { headers, body = BODY, path = '/api/1/envelope/', query = '', signal = null } = sent
  return fetch(`http://${receiver.host}${path}${query}`, { method: 'POST', headers, body, signal })
}
