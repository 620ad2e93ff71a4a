import { expect, test } from 'vitest'
import { KEY } from '../../examples/protocol.js'
import { makeCertificate } from '../harness/certificate.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { storedWait } from '../harness/schedule.ts'
import { runSender } from '../harness/sender.ts'
import { startProxy, startTlsFront } from '../harness/servers.ts'

const ON = { MM_TELEMETRY: 'on' }
const SENT = { sent: ['envelope', 'receipt.json'] }

test('a report goes to a server whose authority NODE_EXTRA_CA_CERTS names', async () => {
  const { home, receiver, dsn, authority } = await startSecure()
  await runSender(home, dsn, { ...ON, ...authority })
  expect(contentOf(outboxIn(home))).toEqual(SENT)
  expect(receiver.requests).toHaveLength(1)
})

test.each(['directly', 'through a proxy'])('a hundred reports go %s over one connection', async way => {
  const { home, receiver, dsn, authority, front } = await startSecure()
  for (let age = 0; age < 99; age++) {
    plantReport(outboxIn(home), { dsn, age })
  }
  const proxy = await startProxy()
  await runSender(home, dsn, {
    ...ON,
    ...authority,
    ...(way === 'directly' ? {} : { https_proxy: proxy.url }),
  })
  expect(receiver.requests).toHaveLength(100)
  expect(front.connections()).toBe(1)
  expect(proxy.asked).toHaveLength(way === 'directly' ? 0 : 1)
})

test('a report does not go to a server that cannot prove who it is, and waits', async () => {
  const { home, receiver, dsn, host } = await startSecure()
  await runSender(home, dsn, ON)
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'] })
  expect(storedWait(home, host)).toMatchObject({ failures: 1 })
  expect(receiver.connections).toBe(0)
})

test.each(['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'])(
  'a report goes through the proxy that %s names',
  async name => {
    const { home, dsn, host, authority } = await startSecure()
    const proxy = await startProxy()
    await runSender(home, dsn, { ...ON, ...authority, [name]: proxy.url })
    expect(contentOf(outboxIn(home))).toEqual(SENT)
    expect(proxy.asked).toEqual([host])
  },
)

test('a report goes through a proxy that wants a password', async () => {
  const { home, dsn, host, authority } = await startSecure()
  const proxy = await startProxy({ password: 'someone:else' })
  await runSender(home, dsn, { ...ON, ...authority, https_proxy: proxy.url })
  expect(contentOf(outboxIn(home))).toEqual(SENT)
  expect(proxy.asked).toEqual([host])
})

test.each([403, 407, 502])('a report that the proxy answers with %i waits', async status => {
  const { home, dsn, host, authority } = await startSecure()
  const proxy = await startProxy({ status })
  await runSender(home, dsn, { ...ON, ...authority, https_proxy: proxy.url })
  expect(proxy.asked).toEqual([host])
  expect(contentOf(outboxIn(home))).toEqual({ pending: ['envelope'] })
  expect(storedWait(home, host)).toMatchObject({ failures: 1 })
})

test.each([
  ['no_proxy', 'example.org, localhost'],
  ['NO_PROXY', 'localhost'],
  ['no_proxy', '*'],
])('a report goes past the proxy where %s is "%s"', async (name, exempt) => {
  const { home, dsn, authority } = await startSecure()
  const proxy = await startProxy()
  await runSender(home, dsn, { ...ON, ...authority, https_proxy: proxy.url, [name]: exempt })
  expect(contentOf(outboxIn(home))).toEqual(SENT)
  expect(proxy.asked).toEqual([])
})

test('a report goes through the proxy where no_proxy ends in a comma', async () => {
  const { home, dsn, host, authority } = await startSecure()
  const proxy = await startProxy()
  await runSender(home, dsn, { ...ON, ...authority, https_proxy: proxy.url, no_proxy: 'example.org,' })
  expect(proxy.asked).toEqual([host])
})

test('a report in plain http does not leave this computer for a proxy', async () => {
  const { home, receiver } = await startRecipient()
  const proxy = await startProxy()
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, { ...ON, http_proxy: proxy.url, https_proxy: proxy.url })
  expect(proxy.asked).toEqual([])
  expect(contentOf(outboxIn(home))).toEqual(SENT)
})

/** A receiver behind TLS, and a report that waits for it. */
async function startSecure() {
  const { home, receiver } = await startRecipient()
  const certificate = makeCertificate()
  const front = await startTlsFront(receiver, certificate)
  const host = `localhost:${front.port}`
  const dsn = `https://${KEY}@${host}/1`
  plantReport(outboxIn(home), { dsn })
  return { home, receiver, dsn, host, front, authority: { NODE_EXTRA_CA_CERTS: certificate.authority } }
}
