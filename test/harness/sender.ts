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

/**
 * The process ids of all senders that were started for this recipient, whatever they hold. Where there is no `/proc`, none:
 * what a process is told can be read nowhere else.
 */
export function sendersTo(host: string): readonly number[] {
  return namesIn('/proc')
    .map(Number)
    .filter(pid => pid > 0 && toldOf(pid, 'cmdline').includes('sender.cjs'))
    .filter(pid => toldOf(pid, 'environ').includes(host))
}

/**
 * Waits until no sender for this recipient lives. One that has moved its report may still write when to look again.
 */
export async function sendersDone(host: string): Promise<void> {
  await vi.waitUntil(() => sendersTo(host).length === 0, HANG_MS)
}

/** What a process of ours is told, as its user can read it. */
function toldOf(pid: number, how: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${how}`, 'utf8')
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
