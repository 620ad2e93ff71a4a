import { CLAIM_EXPIRES_MS, isAlive } from '../outbox/claim.ts'
import { join, renameSync, rmSync, statSync, utimesSync, writeFileSync } from '../system/builtin.ts'
import { codeOf } from '../system/error-code.ts'
import { readOwnFile } from '../system/own-file.ts'

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
    renameSync(file, `${file}.${process.pid}`)
    rmSync(`${file}.${process.pid}`, { force: true })
  } catch {
    // There was none.
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
 * Gives the turn to a sender that was started just now: until it is up, others that crash need not start one each.
 *
 * @param pid - its process id
 */
export function giveTurn(outbox: string, pid: number): void {
  try {
    write(fileOf(outbox), pid)
  } catch {
    // It was faster, or another one is.
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
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  for (let looks = 0; looks < WRITTEN_WITHIN_MS / LOOK_MS && isUnwritten(outbox); looks++) {
    Atomics.wait(sleeper, 0, 0, LOOK_MS)
  }
}

const LOOK_MS = 20

function isUnwritten(outbox: string): boolean {
  const status = statSync(fileOf(outbox), { throwIfNoEntry: false })
  return status?.isFile() === true && status.size === 0
}

function fileOf(outbox: string): string {
  return join(outbox, 'sender')
}
