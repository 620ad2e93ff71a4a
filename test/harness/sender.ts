import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { makeApp } from './app.ts'
import { HANG_MS } from './hang.ts'
import type { Home } from './home.ts'
import { outboxIn } from './outbox.ts'
import { type RunResult, run } from './run.ts'

/** Runs a sender to its end, as a crash or a launch under `askfirst run` would start it. */
export function runSender(
  home: Home,
  dsn: string,
  env: Readonly<Record<string, string>> = {},
  signal = AbortSignal.timeout(HANG_MS),
): Promise<RunResult> {
  return run([SENDER], { env: withWords({ ...home.env, ...env }, [appOf(dsn)]), signal })
}

/** The process ids of all senders that were started for this recipient, whatever they hold. */
export function sendersTo(host: string): readonly number[] {
  const listing = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' })
  return listing
    .split('\n')
    .filter(line => line.includes('sender.cjs'))
    .map(line => Number.parseInt(line, 10))
    .filter(pid => environmentOf(pid).includes(host))
}

/**
 * Waits until no sender for this recipient lives. One that has moved its report may still write when to look again.
 */
export async function sendersDone(host: string): Promise<void> {
  await vi.waitUntil(() => sendersTo(host).length === 0, HANG_MS)
}

/** What a process of ours is told, as its user can read it. */
function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
  } catch {
    return ''
  }
}

/** Tells a process of ours what one that starts it would. */
export function withWords(
  env: Readonly<Record<string, string>>,
  words: readonly string[],
): Record<string, string> {
  return { ...env, ASKFIRST_WORDS: JSON.stringify(['', ...words]) }
}

/** The process ids of the senders that hold a report. */
export function senderIds(home: Home): readonly number[] {
  return namesIn(join(outboxIn(home), 'sending')).map(file => Number(/\.(\d+)$/.exec(file)?.[1]))
}

/** Kills the senders that hold a report, and waits until they are gone. */
export async function killSenders(home: Home): Promise<void> {
  const killed = senderIds(home).filter(pid => signalled(pid, 'SIGKILL'))
  while (killed.some(pid => signalled(pid, 0))) {
    await delay(LOOK_AGAIN_MS)
  }
}

/** @returns false if there is no such process */
function signalled(pid: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

const LOOK_AGAIN_MS = 10

const SENDER = fileURLToPath(new URL('../../dist/sender.cjs', import.meta.url))

function appOf(dsn: string): string {
  return JSON.stringify(
    makeApp({ name: 'askfirst', answer: 'shared', command: 'askfirst telemetry', recipient: parseDsn(dsn) }),
  )
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
