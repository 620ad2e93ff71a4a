import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Receiver } from '../../examples/receiver.js'
import { HANG_MS } from '../harness/hang.ts'
import type { Home } from '../harness/home.ts'
import { LONG } from '../harness/length.ts'
import { contentOf, countsOf, outboxIn, storedReports } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender, sendersTo } from '../harness/sender.ts'
import { crashAndKill, makePrograms } from './crashing.ts'
import { randomFrom, SEED } from './seed.ts'

const ON = { MM_TELEMETRY: 'on' }
/** An outbox takes no more than twenty within an hour. */
const CRASHES = LONG ? 20 : 10
const BATCHES = LONG ? 62 : 1
/** Most are killed so soon after the throw, and each fifth so soon after its announcement. */
const LONGEST_LIFE_MS = 60
const AT_ONCE = 3

test(`${BATCHES * CRASHES} crashes, killed like their senders at random moments: what was announced arrives (seed ${SEED})`, async () => {
  const random = randomFrom(SEED)
  const totals = { crashes: 0, announced: 0, arrived: 0, requests: 0, sendersKilled: 0 }
  for (let batch = 0; batch < BATCHES; batch++) {
    const { home, receiver } = await startRecipient()
    const storm = new AbortController()
    const killing = killSendersAtRandom(receiver, random, storm.signal)
    const announced = await crashAll(home, receiver, random)
    storm.abort()
    totals.sendersKilled += await killing
    await deliverAll(home, receiver)
    const arrived = expectAllArrived(announced, receiver)
    await expectTidy(home, receiver)
    totals.crashes += CRASHES
    totals.announced += announced.length
    totals.arrived += arrived
    totals.requests += receiver.requests.length
  }
  console.info(`seed ${SEED}: ${JSON.stringify(totals)}`)
  expect(totals.announced).toBeGreaterThan(0)
})

const PROCESSES = LONG ? 20 : 10
const SENDERS = LONG ? 10 : 4

test(`${PROCESSES} processes that crash at once into one outbox with ${SENDERS} senders: all arrive, once each`, async () => {
  const { home, receiver } = await startRecipient()
  const crashes = makePrograms(PROCESSES).map(program => crashAndKill(program, { home, dsn: receiver.dsn }))
  const senders = Array.from({ length: SENDERS }, () => runSender(home, receiver.dsn, ON))
  const announced = await Promise.all(crashes)
  await Promise.all(senders)
  await deliverAll(home, receiver)
  const arrived = receiver.requests.map(({ event }) => event.event_id?.slice(0, 8))
  console.info(`${announced.length} crashed, ${arrived.length} arrived`)
  expect(arrived.sort()).toEqual(announced.sort())
  expect(new Set(arrived).size).toBe(PROCESSES)
})

/** @returns the references that were announced */
async function crashAll(home: Home, { dsn }: Receiver, random: () => number): Promise<readonly string[]> {
  const programs = makePrograms(CRASHES).entries()
  const announced: (string | undefined)[] = []
  const worker = async () => {
    for (const [index, program] of programs) {
      const after = index % 5 === 0 ? 'announcement' : 'throw'
      announced.push(
        await crashAndKill(program, { home, dsn, kill: { after, ms: random() * LONGEST_LIFE_MS } }),
      )
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return announced.filter(reference => reference !== undefined)
}

/** @returns how many it killed */
async function killSendersAtRandom({ host }: Receiver, random: () => number, signal: AbortSignal) {
  let killed = 0
  while (!signal.aborted) {
    await delay(random() * 150)
    for (const pid of sendersTo(host).filter(() => random() < 0.5)) {
      try {
        process.kill(pid, 'SIGKILL')
        killed += 1
      } catch {
        // It had ended.
      }
    }
  }
  return killed
}

/** Launches go on, and start senders that nobody kills, until nothing waits. */
async function deliverAll(home: Home, { dsn, host }: Receiver): Promise<void> {
  const waiting = () => {
    const { pending = 0, sending = 0 } = countsOf(outboxIn(home))
    return pending + sending + sendersTo(host).length
  }
  const until = Date.now() + HANG_MS
  while (waiting() > 0 && Date.now() < until) {
    await runSender(home, dsn, ON)
  }
}

/** @returns how many reports arrived */
function expectAllArrived(announced: readonly string[], { requests, refused }: Receiver): number {
  const bytes = new Map<string, Set<string>>()
  for (const { event, sha256 } of requests) {
    const reference = event.event_id?.slice(0, 8) ?? ''
    bytes.set(reference, (bytes.get(reference) ?? new Set()).add(sha256))
  }
  expect(announced.filter(reference => !bytes.has(reference))).toEqual([])
  expect([...bytes.values()].filter(({ size }) => size !== 1)).toEqual([])
  // A sender that is killed in the middle of a request leaves one that ends early.
  expect(refused.filter(reason => !/aborted|ECONNRESET/.test(reason))).toEqual([])
  return bytes.size
}

/** An hour later a sender has swept up what kills cut short; what is left is reports that were sent, each with its receipt. */
async function expectTidy(home: Home, { dsn }: Receiver): Promise<void> {
  const outbox = outboxIn(home)
  const longAgo = Date.now() / 1000 - 7200
  for (const file of readdirSync(outbox, { recursive: true, encoding: 'utf8' })) {
    utimesSync(join(outbox, file), longAgo, longAgo)
  }
  await runSender(home, dsn, ON)
  const { sent = [], ...others } = contentOf(outbox)
  expect(others).toEqual({})
  expect(new Set(sent)).toEqual(new Set(['envelope', 'receipt.json']))
  expect(storedReports(outbox).filter(({ receipt }) => receipt === undefined)).toEqual([])
  expect(readdirSync(outbox).filter(name => !KNOWN.test(name))).toEqual([])
}

const KNOWN = /^(?:kept|pending|sending|sent|not-before|schedule\.json)$/
