import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { KEY, sha256 } from '../../examples/protocol.js'
import { startReceiver } from '../../examples/receiver.js'
import { askfirst, askfirstBytes } from '../harness/askfirst.ts'
import { makeException } from '../harness/event.ts'
import { fixture } from '../harness/fixture.ts'
import { type Home, makeHome } from '../harness/home.ts'
import { contentOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { startSpotlight } from '../harness/spotlight.ts'

test('a crash arrives at a server that speaks the protocol', async () => {
  const { home, receiver } = await start()
  const { code, stderr } = await crash(home, receiver.dsn)
  expect(code).toBe(1)

  const [request] = await receiver.waitFor(1)
  expect(receiver.refused).toEqual([])
  expect(request?.headers).toMatchObject({
    'content-type': 'application/x-sentry-envelope',
    'user-agent': expect.stringMatching(/^askfirst\/\d/),
  })
  expect(new URL(request?.url ?? '', 'http://localhost').searchParams.get('sentry_key')).toBe(KEY)
  expect(request?.envelopeHeader).toMatchObject({ dsn: receiver.dsn })
  expect(request?.event).toMatchObject({
    release: 'stumbler@2.3.4',
    exception: {
      values: [{ type: 'TypeError', value: expect.stringContaining('Cannot read properties of undefined') }],
    },
  })
  const reference = request?.event.event_id?.slice(0, 8)
  expect(stderr.split('\n')[0]).toBe(
    `askfirst: crash report ${reference} will be sent to ${receiver.host}; see askfirst telemetry show ${reference}`,
  )
  await settled(home)
})

test('what arrives is what lies on the disk and what show prints, byte for byte', async () => {
  const { home, receiver } = await start()
  await crash(home, receiver.dsn)
  const [request] = await receiver.waitFor(1)
  await settled(home)

  const report = onlyReport(outboxIn(home))
  expect(report.bytes.equals(request?.bytes ?? Buffer.alloc(0))).toBe(true)
  expect(report.sha256).toBe(request?.sha256)
  const reference = report.event.event_id?.slice(0, 8) ?? ''
  const raw = await askfirstBytes(['telemetry', 'show', reference, '--raw'], home.env)
  expect(sha256(raw)).toBe(report.sha256)
  const { stdout } = await askfirst(['telemetry', 'show', reference], { env: home.env })
  expect(stdout).toContain(report.sha256)
})

test('a large report too leaves as it lies on the disk, and a request has the headers and query that docs/compliance.md lists', async () => {
  const { home, receiver } = await start()
  const values = Array.from({ length: 100 }, () => makeException('Error', 'Cannot build '.repeat(100)))
  const large = { dsn: receiver.dsn, event: { exception: { values } } }
  const { path } = plantReport(outboxIn(home), large)
  const bytes = readFileSync(path)
  expect(bytes.length).toBeGreaterThan(100_000)
  const { code } = await askfirst(['telemetry', 'send'], {
    env: { ...home.env, MM_TELEMETRY_DSN: receiver.dsn },
  })
  expect(code).toBe(0)

  const [request] = await receiver.waitFor(1)
  expect(request?.bytes.equals(bytes)).toBe(true)
  expect(request?.headers).toEqual({
    'content-type': 'application/x-sentry-envelope',
    'user-agent': expect.stringMatching(/^askfirst\/\d+\.\d+\.\d+$/),
    'content-length': String(bytes.length),
    host: receiver.host,
    connection: expect.stringMatching(/^(?:keep-alive|close)$/),
  })
  const { pathname, searchParams } = new URL(request?.url ?? '', 'http://localhost')
  expect(pathname).toMatch(/^\/api\/\d+\/envelope\/$/)
  expect(Object.fromEntries(searchParams)).toEqual({
    sentry_version: '7',
    sentry_key: KEY,
    sentry_client: request?.headers['user-agent'],
  })
  const text = readFileSync('docs/compliance.md', 'utf8')
  for (const name of [...Object.keys(request?.headers ?? {}), ...searchParams.keys()]) {
    expect(text).toContain(`\`${name}`)
  }
})

test('a report that arrived is sent, with a receipt', async () => {
  const { home, receiver } = await start()
  await crash(home, receiver.dsn)
  await receiver.waitFor(1)
  await settled(home)
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
  expect(onlyReport(outboxIn(home)).receipt).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    host: receiver.host,
    status: 200,
    eventId: onlyReport(outboxIn(home)).event.event_id,
    sha256: onlyReport(outboxIn(home)).sha256,
  })
  expect(receiver.connections).toBe(1)
})

test('nothing of ours can be read by others', async () => {
  const { home, receiver } = await start()
  await crash(home, receiver.dsn)
  await receiver.waitFor(1)
  await settled(home)
  const ours = home.tree().filter(line => line.includes('askfirst'))
  expect(ours.length).toBeGreaterThan(3)
  expect(ours.filter(line => !/^0700 .*\/$|^0600 .*[^/]$/.test(line))).toEqual([])
})

test('a crash arrives at Spotlight, and is read back from there', async () => {
  const home = makeHome()
  onTestFinished(home.remove)
  const spotlight = await startSpotlight()
  onTestFinished(spotlight.close)
  await crash(home, spotlight.dsn)
  await settled(home)
  const report = onlyReport(outboxIn(home))
  expect(await spotlight.reports()).toMatchObject([{ event: report.event, sha256: report.sha256 }])
})

async function start() {
  const home = makeHome()
  onTestFinished(home.remove)
  const receiver = await startReceiver()
  onTestFinished(receiver.close)
  return { home, receiver }
}

function crash(home: Home, dsn: string) {
  const env = { ...home.env, MM_TELEMETRY: 'on' }
  return askfirst(['run', '--dsn', dsn, fixture('throws-type-error.mjs')], { env })
}

/** Until the sender has put the report where it belongs. */
async function settled(home: Home): Promise<void> {
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
}
