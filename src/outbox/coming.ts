import { rmSync, unlinkSync } from '../system/builtin.ts'
import { appendToOwnFile, readOwnFile } from '../system/own-file.ts'
import { pathIn } from '../system/path-in.ts'
import { isAlive } from '../system/process-alive.ts'
import type { State } from './report.ts'
import type { ReportName } from './report-name.ts'

/** A report that a process is about to write, as it said before. */
export interface Coming extends Pick<ReportName, 'time' | 'fingerprint'> {
  readonly state: Extract<State, 'kept' | 'pending'>
}

/**
 * Processes that crash at the same moment do not see each other's reports yet, and each would be the first. So each says
 * that it comes, by one line at the end of a file, and counts those who said so before.
 *
 * @param outbox - absolute path of a folder that is there
 * @returns who came before and lives; their reports may be there by now
 */
export function sayComing(outbox: string, { time, fingerprint, state }: Coming): readonly Coming[] {
  const line = `${Math.trunc(time)} ${fingerprint} ${state} ${process.pid}`
  try {
    appendToOwnFile(fileOf(outbox), `${line}\n`)
  } catch {
    return []
  }
  const lines = linesIn(outbox)
  return lines.slice(0, Math.max(0, lines.lastIndexOf(line))).flatMap(other => comingIn(other, time))
}

/** Forgets who came: for one who came alone, unless others came meanwhile. */
export function forgetComing(outbox: string, { time }: Pick<Coming, 'time'>): void {
  try {
    if (linesIn(outbox).flatMap(line => comingIn(line, time)).length === 0) {
      remove(fileOf(outbox))
    }
  } catch {
    // It goes as what a kill cut short.
  }
}

/** For `rmSync` Node loads more, and only what is no file of ours needs it. */
function remove(file: string): void {
  try {
    unlinkSync(file)
  } catch {
    rmSync(file, { recursive: true, force: true })
  }
}

function linesIn(outbox: string): readonly string[] {
  try {
    return readOwnFile(fileOf(outbox), MOST_BYTES).toString().split('\n')
  } catch {
    return []
  }
}

function comingIn(line: string, now: number): readonly Coming[] {
  const [, time, fingerprint = '', state, pid] = LINE.exec(line) ?? []
  return (state === 'kept' || state === 'pending') &&
    Math.abs(now - Number(time)) < COMES_WITHIN_MS &&
    Number(pid) !== process.pid &&
    isAlive(Number(pid))
    ? [{ time: Number(time), fingerprint, state }]
    : []
}

const LINE = /^(\d+) ([0-9a-f]{16}) (kept|pending) (\d+)$/

/** A crash takes milliseconds. */
const COMES_WITHIN_MS = 10_000

const MOST_BYTES = 100_000

/** Named like a write that a kill cut short: so it does not stay. */
function fileOf(outbox: string): string {
  return pathIn(outbox, '.coming.tmp')
}
