import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listReports } from '../../src/outbox/report.ts'
import { askfirst } from '../harness/askfirst.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender } from '../harness/sender.ts'

const ON = { MM_TELEMETRY: 'on' }

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['is empty', () => Buffer.alloc(0)],
  ['is cut short', bytes => bytes.subarray(0, -20)],
  ['is something else', () => Buffer.from([0, 255, 13, 10])],
  ['was edited and has a line more', bytes => Buffer.concat([bytes, Buffer.from('\n')])],
])('a report that %s is set aside and named by status, and the others go', async (_, spoil) => {
  const { home, receiver } = await startRecipient()
  const outbox = outboxIn(home)
  const { path, file } = plantReport(outbox, { dsn: receiver.dsn, age: 2000 })
  const spoilt = spoil(readFileSync(path))
  writeFileSync(path, spoilt)
  const { eventId } = plantReport(outbox, { dsn: receiver.dsn, age: 1000 })

  await runSender(home, receiver.dsn, ON)
  expect(receiver.refused).toEqual([])
  expect(receiver.requests.map(({ event }) => event.event_id)).toEqual([eventId])
  expect(contentOf(outbox)).toEqual({ sent: ['envelope', 'receipt.json'], unreadable: ['envelope'] })
  expect(readFileSync(join(outbox, 'unreadable', file))).toEqual(spoilt)

  const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
  expect(JSON.parse(stdout)).toMatchObject({
    reports: { unreadable: 1, sent: 1 },
    unreadable: [join(outbox, 'unreadable', file)],
  })
  const { stdout: words } = await askfirst(['telemetry', 'status'], { env: home.env })
  expect(words).toContain(join(outbox, 'unreadable', file))
})

test('a report that cannot be read at the moment stays where it is, and the others go', async () => {
  const { home, receiver } = await startRecipient()
  const outbox = outboxIn(home)
  const { path } = plantReport(outbox, { dsn: receiver.dsn, age: 2000 })
  // Reading a folder fails as reading does on a disk with a fault or without descriptors: the bytes cannot be had.
  renameSync(path, `${path}.aside`)
  mkdirSync(path)
  plantReport(outbox, { dsn: receiver.dsn, age: 1000 })
  await runSender(home, receiver.dsn, ON)
  expect(contentOf(outbox)).toMatchObject({ sent: ['envelope', 'receipt.json'] })
  expect(listReports(outbox, ['pending', 'unreadable']).map(({ state }) => state)).toEqual(['pending'])
  const { code, stderr } = await askfirst(['telemetry', 'show', onlyPending(outbox)], { env: home.env })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^askfirst: Cannot read report [0-9a-f]{8}: EISDIR.*\nIt stays where it is, /)
})

function onlyPending(outbox: string): string {
  return listReports(outbox, ['pending'])[0]?.eventId ?? ''
}
