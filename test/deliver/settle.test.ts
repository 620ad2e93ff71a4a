import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { writeReceipt } from '../../src/deliver/receipt.ts'
import { settle } from '../../src/deliver/settle.ts'
import { returnStaleClaims } from '../../src/deliver/stale-claims.ts'
import { GIVE_UP_MS } from '../../src/deliver/timing.ts'
import { claimReport } from '../../src/outbox/claim.ts'
import { thaw } from '../../src/outbox/envelope.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { contentOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender } from '../harness/sender.ts'
import { makeWorld } from '../harness/world.ts'

const ON = { MM_TELEMETRY: 'on' }
const DSN = 'https://key@sentry.example.org/1'
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

test('what may not be looked at is not taken for deleted: it has its receipt', () => {
  const outbox = makeFiles({})
  const claimed = claimReport(plantReport(outbox, { dsn: DSN }), NO_PROCESS)
  if (!claimed) {
    throw new Error('Cannot claim')
  }
  const frozen = thaw(readFileSync(claimed.path))
  renameSync(join(outbox, 'sending'), join(outbox, 'elsewhere'))
  // Fails as a folder does that may not be looked into, for root too.
  symlinkSync('sending', join(outbox, 'sending'))
  const settling = { frozen, recipient: parseDsn(DSN), world: makeWorld(), waiting: 'pending' } as const
  expect(() =>
    settle(claimed, {
      ...settling,
      outcome: { state: 'sent', status: 200, eventId: undefined, waitMs: undefined },
    }),
  ).toThrow('ELOOP')
  expect(readdirSync(join(outbox, 'sent'))).toEqual([expect.stringMatching(/\.receipt\.json$/)])
})

test.each(['pending', 'kept'] as const)(
  'a report whose sender died with the receipt written is not sent again (%s)',
  async state => {
    const outbox = makeFiles({})
    const claimed = claimReport(plantReport(outbox, { state }), NO_PROCESS)
    if (!claimed) {
      throw new Error('Cannot claim')
    }
    writeReceipt(claimed, 'sent', RECEIPT)
    returnStaleClaims(outbox, Date.now())
    expect(contentOf(outbox)).toEqual({ sent: ['envelope', 'receipt.json'] })
    expect(onlyReport(outbox).receipt).toEqual(RECEIPT)
  },
)

test.each<[string, (path: string) => void]>([
  ['a folder', path => mkdirSync(path, { recursive: true })],
  ['a link', path => symlinkSync('nowhere', path)],
])('a report whose sender died is sent again if what is called like its receipt is %s', (_, put) => {
  const outbox = makeFiles({ 'sent/x': '', 'kept/x': '' })
  const report = plantReport(outbox, { state: 'pending' })
  claimReport(report, NO_PROCESS)
  for (const state of ['sent', 'kept']) put(join(outbox, state, `${report.file}.receipt.json`))
  returnStaleClaims(outbox, Date.now())
  expect(onlyReport(outbox).state).toBe('pending')
})

test('a report that no server took for a month is tried once more and given up: kept, and status says why', async () => {
  const { home, receiver } = await startRecipient(() => ({ status: 503 }))
  const outbox = outboxIn(home)
  plantReport(outbox, { dsn: receiver.dsn, age: GIVE_UP_MS + 1000 })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
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
