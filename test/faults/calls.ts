import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFiles } from '../harness/files.ts'
import { type RunResult, run } from '../harness/run.ts'

/** One call that a program asks of the system: the so manieth of its name. */
export interface Call {
  readonly name: string
  /** From 1, as strace counts. */
  readonly number: number
  /** As strace writes it. */
  readonly line: string
}

/** What becomes of a call: an error, or a kill in front of it. */
export type Fault = 'EIO' | 'ENOSPC' | 'EMFILE' | 'KILL'

/** What changes something, or tells something: the others fail nowhere. */
const NAMES = [
  'open',
  'openat',
  'mkdir',
  'rename',
  'unlink',
  'unlinkat',
  'rmdir',
  'fsync',
  'write',
  'read',
  'close',
  'utimensat',
  'stat',
  'statx',
  'lstat',
  'newfstatat',
  'getdents64',
  'socket',
  'connect',
  'sendto',
  'clone3',
  'clone',
  'vfork',
]

/** Some systems lack some of them: `?` says that strace shall not mind. */
export const TRACED = NAMES.map(name => `?${name}`).join(',')

/**
 * Threads of Node, and pipes and counters by which they talk to each other: where these fail, it locks itself, or
 * aborts.
 */
export const OF_NODE = /^(?:\w+\(\d+<(?:pipe:|anon_inode:)|clone3?\(.*\bCLONE_THREAD\b)/

interface Traced {
  readonly env: Readonly<Record<string, string>>
  /** Where the calls of ours begin: before, Node starts. */
  readonly from: string
}

/** Runs a program, and tells which calls it makes from the first on that names the folder. Its children are their own. */
export async function callsOf(words: readonly string[], { env, from }: Traced): Promise<readonly Call[]> {
  const log = join(makeFiles({}), 'trace')
  await run(words, {
    env,
    through: [
      'strace',
      '-qq',
      '-y',
      '-s',
      '300',
      '-e',
      `trace=${TRACED}`,
      '-e',
      'signal=none',
      '-o',
      log,
      '--',
    ],
  })
  const calls = callsIn(log)
  const first = calls.findIndex(({ line }) => line.includes(from))
  return first < 0 ? [] : calls.slice(first).filter(isOurs)
}

/** The calls that strace wrote down, each with its number. */
export function callsIn(log: string): readonly Call[] {
  const counts = new Map<string, number>()
  return readFileSync(log, 'utf8')
    .split('\n')
    .flatMap(line => {
      const [, name] = /^(\w+)\(/.exec(line) ?? []
      if (name === undefined) {
        return []
      }
      const number = (counts.get(name) ?? 0) + 1
      counts.set(name, number)
      return [{ name, number, line }]
    })
}

export function isOurs({ line }: Call): boolean {
  return !OF_NODE.test(line)
}

/** What has strace make a call fail. */
export function injection({ name, number }: Call, fault: Fault): string {
  return `inject=${name}:${fault === 'KILL' ? 'signal=KILL' : `error=${fault}`}:when=${number}`
}

/** The call that failed, as strace wrote it: a program does not always make as many. Empty for a kill. */
export function injectedIn(log: string): string {
  return (
    readFileSync(log, 'utf8')
      .split('\n')
      .find(line => line.endsWith('(INJECTED)')) ?? ''
  )
}

/** Runs a program in which one call fails, or in front of which it is killed. `log`: where its calls are written down. */
export function runWithFault(
  words: readonly string[],
  { env, log }: Pick<Traced, 'env'> & { log: string },
  call: Call,
  fault: Fault,
): Promise<RunResult> {
  return run(words, {
    env,
    through: [
      'strace',
      '-qq',
      '-y',
      '-e',
      `trace=${TRACED}`,
      '-e',
      'signal=none',
      '-o',
      log,
      '-e',
      injection(call, fault),
      '--',
    ],
  })
}
