import type { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { KEY } from '../../examples/protocol.js'
import { startReceiver } from '../../examples/receiver.js'
import { askfirst } from '../harness/askfirst.ts'
import { makeCertificate } from '../harness/certificate.ts'
import { crash } from '../harness/crash.ts'
import { type Home, makeHome } from '../harness/home.ts'
import { LONG } from '../harness/length.ts'
import { countsOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { endWait, storedWait } from '../harness/schedule.ts'
import { killSenders, runSender, sendersDone } from '../harness/sender.ts'
import { startRawServer, startTlsFront } from '../harness/servers.ts'

const ON = { MM_TELEMETRY: 'on' }

/** What a server in trouble does with a connection that has sent something. */
type Act = (socket: Socket) => unknown

const TROUBLE: readonly (readonly [string, Act])[] = [
  ['hangs up', socket => socket.destroy()],
  ['resets in mid-body', socket => socket.resetAndDestroy()],
  ['speaks no HTTP', socket => socket.end('220 mail.example.org ESMTP\r\n')],
  ...(LONG ? [302, 400, 401, 403, 404, 413, 429, 500, 502, 503] : [302, 403, 413, 503]).map(
    status => [`answers ${status}`, answer(`${status} Trouble\r\nlocation: /elsewhere`)] as const,
  ),
  ['answers 429 with Retry-After', answer('429 Trouble\r\nretry-after: 7200')],
  ['answers 429 with limits', answer('429 Trouble\r\nx-sentry-rate-limits: 7200:error:key')],
]

let healthy: Awaited<ReturnType<typeof ending>>

beforeAll(async () => {
  const home = makeHome()
  const receiver = await startReceiver()
  healthy = await ending(home, receiver.dsn, receiver.host)
  await sendersDone(receiver.host)
  await receiver.close()
  home.remove()
})

/** Of these a sender sees the end only when its time is over. */
const SILENCE: readonly (readonly [string, Act])[] = [
  ['is a black hole', () => {}],
  ['is a slow-loris', socket => drip(socket)],
]

test.each([...TROUBLE, ...SILENCE])(
  'a crash while the server %s: as ever, and its report arrives once when that is over',
  async (_, act) => {
    const home = newHome()
    const server = await startRawServer(socket => socket.once('data', () => act(socket)))
    const host = `127.0.0.1:${server.port}`
    const dsn = `http://${KEY}@${host}/1`
    onTestFinished(() => killSenders(home))
    expect(await ending(home, dsn, host)).toEqual(healthy)
    if (SILENCE.some(([, silent]) => silent === act) && !LONG) {
      await expect.poll(server.connections).toBe(1)
      await shutDown(home, dsn)
    }
    await sendersDone(host)
    const { event, sha256, state } = onlyReport(outboxIn(home))
    expect(['kept', 'pending']).toContain(state)

    await server.close()
    const receiver = await startReceiver({ port: server.port })
    onTestFinished(receiver.close)
    if (storedWait(home, host)) {
      endWait(home, host)
    }
    if (state === 'kept') {
      await askfirst(['telemetry', 'send', event.event_id ?? ''], { env: home.env })
    }
    await runSender(home, dsn, ON)
    await runSender(home, dsn, ON)
    expect(countsOf(outboxIn(home))).toEqual({ sent: 1 })
    expect(receiver.requests.map(request => request.sha256)).toEqual([sha256])
  },
)

test.each<[string, () => Promise<string>]>([
  ['that nobody knows', async () => 'nowhere.invalid'],
  ['that cannot prove who it is', async () => untrustedHost()],
])('a crash for a server %s: as ever, and its report waits', async (_, hostOf) => {
  const home = newHome()
  const host = await hostOf()
  onTestFinished(() => killSenders(home))
  expect(await ending(home, `https://key@${host}/1`, host)).toEqual(healthy)
  await sendersDone(host)
  expect(countsOf(outboxIn(home))).toEqual({ pending: 1 })
  expect(storedWait(home, host)).toMatchObject({ failures: 1 })
})

/** How a crash ends, without what differs from one to the next. */
async function ending(home: Home, dsn: string, host: string) {
  const { code, signal, stdout, stderr } = await crash(home, dsn, ON)
  return { code, signal, stdout, stderr: stderr.replaceAll(host, 'HOST').replace(/\b[0-9a-f]{8}\b/g, 'REF') }
}

/** The short form does not sit out the time that a silent server is given: its sender is killed, as by a shutdown. */
async function shutDown(home: Home, dsn: string): Promise<void> {
  await killSenders(home)
  await runSender(home, dsn, { MM_TELEMETRY: 'local' })
}

async function untrustedHost(): Promise<string> {
  const { receiver } = await startRecipient()
  const { port } = await startTlsFront(receiver, makeCertificate())
  return `localhost:${port}`
}

function answer(head: string): Act {
  return socket => socket.end(`HTTP/1.1 ${head}\r\ncontent-length: 0\r\n\r\n`)
}

async function drip(socket: Socket): Promise<void> {
  for (const character of 'HTTP/1.1 200 OK\r\nx: '.padEnd(1000, 'x')) {
    if (!socket.writable) {
      return
    }
    socket.write(character)
    await delay(100)
  }
}
