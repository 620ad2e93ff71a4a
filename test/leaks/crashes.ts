import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvelope } from '../../examples/protocol.js'
import { type ReceivedRequest, startReceiver } from '../../examples/receiver.js'
import { type RunResult, run } from '../harness/run.ts'
import { removeFromMemory } from '../harness/shared-memory.ts'
import type { LeakCase } from './case.ts'
import { groundOf, machineNames } from './ground.ts'
import { knownFragments } from './known.ts'
import { newPerson } from './person.ts'
import { type Settled, settle } from './settle.ts'

/** A crash that was reported. */
export interface Crash extends Settled {
  readonly result: RunResult
  /** What arrived for it, or would have: nothing, if its report got lost. */
  readonly requests: readonly Reported[]
}

/** What a server is told of a crash. */
type Reported = Pick<ReceivedRequest, 'bytes' | 'event' | 'headers' | 'url'>

/** Starts a program so that a crash of it is reported. */
export interface Reporter {
  /** The words after `node`. */
  readonly words: (settled: Settled, dsn: string) => readonly string[]
  readonly env: (dsn: string) => Readonly<Record<string, string>>
  /** The envelopes that are kept instead of being sent. */
  readonly kept?: (settled: Settled) => readonly Buffer[]
}

/**
 * Runs programs until they have crashed and their reports have arrived, several at a time.
 *
 * @param reports - each case over data of its own; the DSN has a project number for each, by which reports are told apart
 */
export async function crashAll(cases: readonly LeakCase[], reporter: Reporter): Promise<readonly Crash[]> {
  const receiver = await startReceiver()
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'leaks-'))
  const settled = settleAll(cases, folder)
  try {
    const results = await inParallel(settled, (each, index) => {
      const dsn = receiver.dsn.replace(/1$/, String(index + 1))
      const { env, ...place } = each.options
      return run(reporter.words(each, dsn), { env: { ...env, ...reporter.env(dsn) }, ...place })
    })
    if (!reporter.kept) await settling(() => projectsIn(receiver.requests).size, cases.length)
    return settled.map((each, index) => ({
      ...each,
      result: results[index] ?? { code: null, signal: null, stdout: '', stderr: '' },
      requests:
        reporter.kept?.(each).map(asRequest) ??
        receiver.requests.filter(({ url }) => projectOf(url) === index + 1),
    }))
  } finally {
    await receiver.close()
    for (const { options } of settled) removeFromMemory(options.env.HOME ?? folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function asRequest(bytes: Buffer): Reported {
  return { bytes, event: readEnvelope(bytes).event, headers: {}, url: '' }
}

function settleAll(cases: readonly LeakCase[], folder: string): readonly Settled[] {
  const known = knownFragments(cases)
  const machine = machineNames(known)
  const ground = groundOf()
  return cases.map((leakCase, index) => {
    const room = join(folder, String(index))
    mkdirSync(room)
    const settled = settle(leakCase, newPerson(known), { room, ground })
    return { ...settled, canaries: [...settled.canaries, ...machine] }
  })
}

async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const rest = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of rest) results[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

/** Until as many have come as are expected, or for some seconds none came. */
async function settling(count: () => number, expected: number): Promise<void> {
  let last = Date.now()
  for (let seen = count(); seen < expected && Date.now() - last < LONGEST_WAIT_MS; ) {
    await new Promise(resolve => setTimeout(resolve, 50))
    const now = count()
    if (now > seen) last = Date.now()
    seen = now
  }
}

function projectsIn(requests: readonly ReceivedRequest[]): ReadonlySet<number> {
  return new Set(requests.map(({ url }) => projectOf(url)))
}

function projectOf(url: string): number {
  return Number(/^\/api\/(\d+)\//.exec(url)?.[1])
}

const AT_ONCE = 4
const LONGEST_WAIT_MS = 10_000
