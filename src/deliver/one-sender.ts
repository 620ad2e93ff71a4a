import { CLAIM_EXPIRES_MS, claimFile } from '../outbox/claim.ts'
import {
  closeSync,
  join,
  openSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from '../system/builtin.ts'
import { codeOf } from '../system/error-code.ts'
import { statIfThere } from '../system/if-there.ts'
import { readOwnFile } from '../system/own-file.ts'
import { isAlive } from '../system/process-alive.ts'
import { sleepSync } from '../system/sleep.ts'

/**
 * Lets one sender serve an outbox at a time. What a second one came for is not lost: it was written before, and the
 * first one looks again once it has let go.
 *
 * @returns false if another one does
 * @throws the error of `node:fs`
 */
export function takeTurn(outbox: string): boolean {
  waitUntilWritten(outbox)
  if (holderOf(outbox) === process.pid) {
    return true
  }
  if (hasSender(outbox)) {
    return false
  }
  const file = fileOf(outbox)
  try {
    // That of one that was killed. Whoever renames it first has it.
    const own = `${file}.${process.pid}`
    if (claimFile(file, own)) rmSync(own, { force: true })
  } catch {
    // It stays in the way, which the next line finds.
  }
  try {
    write(file, process.pid)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      return false
    }
    throw error
  }
}

/**
 * Starts a sender and gives it the turn: until it is up, others that crash need not start one each. (One that a launch
 * starts waits first: with the turn, it would keep what crashes meanwhile waiting too.) The file is there
 * before the process, and is written by its descriptor. By its name, a sender that was faster, and is done, would get a
 * turn that it never ends: while its process can still be seen, crashes would leave their reports to it.
 *
 * @param start - returns its process id; undefined if it could not be started
 */
export function giveTurn(outbox: string, start: () => number | undefined): void {
  const turn = newTurn(outbox)
  const pid = start()
  if (turn !== undefined) handOver(outbox, turn, pid)
}

function handOver(outbox: string, turn: number, pid: number | undefined): void {
  try {
    if (pid === undefined) endTurn(outbox)
    else writeSync(turn, String(pid))
  } catch {
    // On a full disk the sender finds nothing there, and takes its turn itself.
  } finally {
    closeSync(turn)
  }
}

/** @returns the descriptor of an empty turn; undefined if another one has it, or it cannot be made */
function newTurn(outbox: string): number | undefined {
  try {
    return openSync(fileOf(outbox), 'wx', 0o600)
  } catch {
    return undefined
  }
}

function write(file: string, pid: number): void {
  writeFileSync(file, String(pid), { flag: 'wx', mode: 0o600 })
}

/** Says that this sender is still at it. */
export function holdTurn(outbox: string): void {
  try {
    const now = Date.now() / 1000
    utimesSync(fileOf(outbox), now, now)
  } catch {
    // Somebody removed everything.
  }
}

export function endTurn(outbox: string): void {
  rmSync(fileOf(outbox), { force: true })
}

/** Whether a sender is at work: a crash need not start another one. */
export function hasSender(outbox: string): boolean {
  try {
    const { mtimeMs } = statSync(fileOf(outbox))
    const age = Math.abs(Date.now() - mtimeMs)
    const pid = holderOf(outbox)
    return pid > 0 ? age < CLAIM_EXPIRES_MS && isAlive(pid) : age < WRITTEN_WITHIN_MS
  } catch {
    return false
  }
}

/** @returns a process id; 0 where it is not written yet, or there is none */
function holderOf(outbox: string): number {
  try {
    return Number(readOwnFile(fileOf(outbox), MOST_DIGITS))
  } catch {
    return 0
  }
}

const MOST_DIGITS = 20

/** The process id is written a moment after the file is there. */
const WRITTEN_WITHIN_MS = 5_000

/** Whoever gives a turn may be stopped before it says to whom: that may be this process. */
function waitUntilWritten(outbox: string): void {
  for (let looks = 0; looks < WRITTEN_WITHIN_MS / LOOK_MS && isUnwritten(outbox); looks++) {
    sleepSync(LOOK_MS)
  }
}

const LOOK_MS = 20

function isUnwritten(outbox: string): boolean {
  const status = statIfThere(fileOf(outbox))
  return status?.isFile() === true && status.size === 0
}

function fileOf(outbox: string): string {
  return join(outbox, 'sender')
}
