import { readFileSync } from './builtin.ts'
import { ps } from './ps.ts'
import { sleepSync } from './sleep.ts'

/** How a process was started, as the system tells it. */
export interface Started {
  /** Its command line, a word each. */
  readonly words: readonly string[]
  /** `NAME=value` each; empty where the system does not tell. */
  readonly environment: readonly string[]
}

/**
 * Ends a process, and waits until it is gone. Process ids are given again: it is left alone unless it can be seen to
 * be the one that is meant.
 *
 * @param isMeant - by how it was started
 */
export function endProcess(pid: number, isMeant: (started: Started) => boolean): void {
  const started = startOf(pid)
  if (started === undefined || pid === process.pid || !isMeant(started) || !tryKill(pid)) {
    return
  }
  const until = performance.now() + LONGEST_END_MS
  while (performance.now() < until && !isGone(pid)) {
    sleepSync(LOOK_AGAIN_MS)
  }
}

/** A process that is killed is gone at once, unless the system is busy with its sockets. */
const LONGEST_END_MS = 2000
const LOOK_AGAIN_MS = 5

/** How a process was started; undefined if there is no such process, or it is not this person's, or the system does not tell */
export function startOf(pid: number): Started | undefined {
  try {
    switch (process.platform) {
      case 'linux':
        return { words: listIn(`/proc/${pid}/cmdline`), environment: listIn(`/proc/${pid}/environ`) }
      case 'win32':
        return undefined
      default:
        return { words: ps('-ww', '-o', 'args=', '-p', String(pid)).trim().split(/\s+/), environment: [] }
    }
  } catch {
    return undefined
  }
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_cmdline.5.html */
function listIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\0')
}

function tryKill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

/** One that is dead and not yet buried by whoever started it runs no more: its command line is empty. */
function isGone(pid: number): boolean {
  const words = startOf(pid)?.words.join('') ?? ''
  return words === '' || words.includes('<defunct>')
}
