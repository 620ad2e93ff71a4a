import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { giveBackAbandoned } from '../../src/deliver/abandoned.ts'
import { GIVEN_UP_AFTER_MS } from '../../src/deliver/policy.ts'
import { writeReceipt } from '../../src/deliver/receipt.ts'
import { claimReport } from '../../src/outbox/move.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { contentOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender } from '../harness/sender.ts'

const ON = { MM_TELEMETRY: 'on' }
const NO_PROCESS = 2 ** 30
const RECEIPT = {
  time: '2026-11-20T12:00:00.000Z',
  host: 'sentry.example.org',
  status: 200,
  eventId: null,
  sha256: 'a'.repeat(64),
}

test('nothing is sent that could not be put away when it has arrived', async () => {
  const { home, receiver } = await startRecipient()
  const outbox = outboxIn(home)
  plantReport(outbox, { dsn: receiver.dsn })
  writeFileSync(join(outbox, 'sent'), 'not a folder')
  await runSender(home, receiver.dsn, ON)
  expect(receiver.connections).toBe(0)
  rmSync(join(outbox, 'sent'))
  await runSender(home, receiver.dsn, ON)
  expect(contentOf(outbox)).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('what has arrived and cannot be put away is removed, not sent again', async () => {
  const { home, receiver } = await startRecipient(() => {
    rmdirSync(join(outboxIn(home), 'sent'))
    writeFileSync(join(outboxIn(home), 'sent'), 'not a folder')
    return undefined
  })
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  await runSender(home, receiver.dsn, ON)
  expect(contentOf(outboxIn(home))).toEqual({})
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
})

test.each(['pending', 'kept'] as const)(
  'a report whose sender died with the receipt written is not sent again (%s)',
  async state => {
    const outbox = makeFiles({})
    const claimed = claimReport(outbox, plantReport(outbox, { state }), NO_PROCESS)
    if (!claimed) {
      throw new Error('Cannot claim')
    }
    writeReceipt(outbox, claimed, 'sent', RECEIPT)
    giveBackAbandoned(outbox, Date.now())
    expect(contentOf(outbox)).toEqual({ sent: ['envelope', 'receipt.json'] })
    expect(onlyReport(outbox).receipt).toEqual(RECEIPT)
  },
)

test('a report that no server took for a month is given up: kept, and status says why', async () => {
  const { home, receiver } = await startRecipient()
  const outbox = outboxIn(home)
  plantReport(outbox, { dsn: receiver.dsn, age: GIVEN_UP_AFTER_MS + 1000 })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.connections).toBe(0)
  expect(contentOf(outbox)).toEqual({ kept: ['envelope', 'receipt.json'] })
  expect(onlyReport(outbox).receipt).toMatchObject({ host: receiver.host, status: null })
  expect((await askfirst(['telemetry', 'status'], { env: home.env })).stdout).toMatch(
    new RegExp(`^Given up +1: no answer of ${receiver.host} within 30 days \\(1\\)$`, 'm'),
  )
})

test('status says how many reports were refused, by whom and how', async () => {
  const { home, receiver } = await startRecipient((_, index) => ({ status: index < 2 ? 413 : 403 }))
  for (const age of [3000, 2000, 1000]) {
    plantReport(outboxIn(home), { dsn: receiver.dsn, age })
  }
  await runSender(home, receiver.dsn, ON)
  const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
  expect(JSON.parse(stdout).given_up).toEqual([
    { host: receiver.host, status: 413, count: 2 },
    { host: receiver.host, status: 403, count: 1 },
  ])
  expect((await askfirst(['telemetry', 'status'], { env: home.env })).stdout).toMatch(
    new RegExp(
      `^Given up +3: ${receiver.host} answered 413 \\(2\\), ${receiver.host} answered 403 \\(1\\)$`,
      'm',
    ),
  )
})

test('one report that cannot be claimed does not keep the others from going', async () => {
  const { home, receiver } = await startRecipient()
  const outbox = outboxIn(home)
  const stuck = plantReport(outbox, { dsn: receiver.dsn, age: 2000 })
  mkdirSync(join(outbox, 'unreadable'), { recursive: true })
  writeFileSync(stuck.path, 'torn')
  mkdirSync(join(outbox, 'unreadable', stuck.file, 'in the way'), { recursive: true })
  plantReport(outbox, { dsn: receiver.dsn, age: 1000 })
  await runSender(home, receiver.dsn, ON)
  expect(contentOf(outbox)).toMatchObject({ sent: ['envelope', 'receipt.json'] })
})
