import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type ReceivedRequest, startReceiver } from '../../examples/receiver.js'
import { parseDsn } from '../../src/app/dsn.ts'
import { makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'
import { BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { LONG } from '../harness/length.ts'
import { countsOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { runSender, withWords } from '../harness/sender.ts'
import { reservePort } from '../harness/servers.ts'
import { CAN_TRACE } from '../harness/trace.ts'
import { type Call, callsOf, type Fault, injectedIn, OF_NODE, runWithFault } from './calls.ts'
import { SWEEP_SEED, someOf } from './seed.ts'

/**
 * Fails each call that a program of ours asks of the system, and kills it in front of each. The long form takes every
 * one; the short form some, by the seed, and as many as `ASKFIRST_CASES` says.
 */
const SHORT_CASES = Number(process.env.ASKFIRST_CASES ?? 3)
const AT_ONCE = LONG ? 4 : 2
const FAULTS: readonly Fault[] = ['EIO', 'KILL', 'ENOSPC', 'EMFILE']
const ON = { MM_TELEMETRY: 'on' }
const SENDER = fileURLToPath(new URL('../../dist/sender.cjs', import.meta.url))

interface Ground {
  readonly home: Home
  readonly dsn: string
}

/** What is swept: how it is started, in a home that is made ready for it. */
interface Operation {
  readonly name: string
  readonly words: (ground: Ground) => readonly string[]
  readonly env: (ground: Ground) => Readonly<Record<string, string>>
  readonly prepare?: (ground: Ground) => void
  /** Whether all that was planted has to arrive in the end: the others delete. */
  readonly arrives: boolean
  /** What has to hold where it says that it did it: else half a sentence. */
  readonly done?: ((home: Home) => string | false) | undefined
}

const plantTwo = ({ home, dsn }: Ground) => {
  writeAnswers(home, [makeAnswer()])
  plantReport(outboxIn(home), { dsn, age: 2000 })
  plantReport(outboxIn(home), { dsn, age: 1000 })
}

const left = (home: Home, ...states: readonly string[]) => {
  const counts = countsOf(outboxIn(home))
  return states.some(state => counts[state] !== undefined) && `left ${JSON.stringify(counts)}`
}
const answers = (home: Home, answer: string) =>
  storedAnswers(home).at(-1)?.answer !== answer && `the answer is not ${answer}`

/** What a command has done that ended with 0. */
const DONE: Readonly<Record<string, Operation['done']>> = {
  on: home => answers(home, 'on'),
  off: home => answers(home, 'off') || left(home, 'kept', 'pending', 'sending'),
  reset: home => existsSync(outboxIn(home)) && 'the folder of the reports is there',
  delete: home => left(home, 'kept', 'pending', 'sending'),
  send: home => left(home, 'kept', 'pending', 'sending'),
}

const command = (...words: readonly string[]): Operation => ({
  done: DONE[words[0] ?? ''],
  name: words.join(' '),
  words: () => [BIN, 'telemetry', ...words],
  env: ({ home }) => home.env,
  prepare: plantTwo,
  arrives: words[0] === 'send',
})

const OPERATIONS: readonly Operation[] = [
  {
    name: 'a crash',
    words: ({ dsn }) => [BIN, 'run', '--dsn', dsn, fixture('throws-type-error.cjs')],
    env: ({ home }) => ({ ...home.env, ...ON }),
    arrives: true,
  },
  {
    name: 'a sender',
    words: () => [SENDER],
    env: ({ home, dsn }) => withWords({ ...home.env, ...ON }, [appOf(dsn)]),
    prepare: plantTwo,
    arrives: true,
  },
  command('send'),
  command('on'),
  command('off'),
  command('reset'),
  command('delete', '--all'),
  command('list'),
  command('status'),
]

test.skipIf(!CAN_TRACE).each(OPERATIONS)(
  `$name ends, loses nothing and sends nothing twice, whatever call fails (seed ${SWEEP_SEED})`,
  async operation => {
    const { home, dsn, close } = await makeGround(operation)
    const traced = { env: operation.env({ home, dsn }), from: home.folder }
    const calls = await callsOf(operation.words({ home, dsn }), traced)
    await close()
    expect(calls.length).toBeGreaterThan(0)
    const cases = calls.flatMap(call => FAULTS.map(fault => ({ call, fault })))
    const chosen = LONG ? cases : someOf(cases, SHORT_CASES)
    const queue = chosen.values()
    const problems: string[] = []
    const worker = async () => {
      for (const { call, fault } of queue) {
        problems.push(...(await problemsOf(operation, call, fault)))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    console.info(`${operation.name}: ${chosen.length} of ${cases.length} faults`)
    expect(problems).toEqual([])
  },
  LONG || SHORT_CASES > 10 ? 7_200_000 : undefined,
)

async function problemsOf(operation: Operation, call: Call, fault: Fault): Promise<readonly string[]> {
  const { home, dsn, requests, close } = await makeGround(operation)
  const log = join(makeFiles({}), 'trace')
  const hit = () => (existsSync(log) && injectedIn(log)) || call.line
  const about = (problem: string) =>
    `${problem}: ${operation.name}, ${fault} at ${call.name} ${call.number}: ${hit()}`
  try {
    const env = operation.env({ home, dsn })
    const { code, stderr } = await runWithFault(operation.words({ home, dsn }), { env, log }, call, fault)
    const announced = /crash report (\w{8}) will be sent/.exec(stderr)?.[1]
    const undone = code === 0 && operation.done?.(home)
    const problems = [
      ...(/\n {4}at .*\/dist\//.test(stderr) ? [about(`a stack trace of ours:\n${stderr}`)] : []),
      ...(undone ? [about(undone)] : []),
    ]
    if (!operation.arrives) {
      return problems
    }
    await heal(home, dsn)
    const { pending = 0, sending = 0 } = countsOf(outboxIn(home))
    const arrived = requests.map(({ event }) => event.event_id?.slice(0, 8))
    const planted = operation.prepare ? 2 : 0
    const isLost = announced !== undefined ? !arrived.includes(announced) : new Set(arrived).size < planted
    const twice = arrived.length - new Set(arrived).size
    return [
      ...problems,
      ...(isLost || pending + sending > 0
        ? [about(`lost (${JSON.stringify(countsOf(outboxIn(home)))})`)]
        : []),
      ...(twice > 0 && !isAdmitted({ ...call, line: hit() }, fault) ? [about('sent twice')] : []),
      ...(new Set(requests.map(({ sha256 }) => sha256)).size > new Set(arrived).size
        ? [about('other bytes')]
        : []),
    ]
  } catch (error) {
    // The calls are not always as many: the one that was hit may be another.
    return OF_NODE.test(hit()) ? [] : [about(`no end: ${error instanceof Error ? error.message : error}`)]
  } finally {
    await close()
  }
}

/**
 * What docs/delivery.md admits: whoever is killed after the server took a report leaves it to be sent again, and so does
 * whoever cannot read the answer.
 */
function isAdmitted({ name, line }: Call, fault: Fault): boolean {
  return fault === 'KILL' || (name === 'read' && /^read\(\d+<(?:socket|TCP)/.test(line))
}

/** The machine is well again, and time goes by: launches send what waits, and who is at work comes to an end. */
async function heal(home: Home, dsn: string): Promise<void> {
  const isWaiting = () => {
    const { pending = 0, sending = 0 } = countsOf(outboxIn(home))
    return pending + sending > 0
  }
  for (let launch = 0; launch < MOST_LAUNCHES && isWaiting(); launch++) {
    for (const file of ['schedule.json', 'not-before']) {
      rmSync(join(outboxIn(home), file), { force: true, recursive: true })
    }
    await runSender(home, dsn, ON)
    await delay(LOOK_AGAIN_MS)
  }
}

const MOST_LAUNCHES = 100
const LOOK_AGAIN_MS = 100

async function makeGround(operation: Operation) {
  const home = newHome()
  const receiver = await startReceiver({ port: await reservePort() })
  const { dsn } = receiver
  let closed = false
  const close = async () => {
    if (!closed) {
      closed = true
      await receiver.close()
    }
  }
  onTestFinished(close)
  operation.prepare?.({ home, dsn })
  const requests: readonly ReceivedRequest[] = receiver.requests
  return { home, dsn, requests, close }
}

function appOf(dsn: string): string {
  return JSON.stringify(
    makeApp({ name: 'askfirst', answer: 'shared', command: 'askfirst telemetry', recipient: parseDsn(dsn) }),
  )
}
