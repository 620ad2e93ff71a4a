import { closeSync, join, openSync, rmSync, utimesSync } from '../system/builtin.ts'
import { lstatIfThere } from '../system/if-there.ts'
import { LONGEST_ASKED_MS } from './timing.ts'

/**
 * Whether no launch needs to start a sender yet. The time is the modification time of an empty file, so that a launch
 * finds out by one call and reads nothing. When it was set is the time of the inode's last change; one that lies in the
 * future is a clock that was set back, and the file no longer counts. Nor does one that is no file, or asks for longer
 * than any of ours does.
 *
 * @param now - milliseconds since 1970
 */
export function mustWait(outbox: string, now: number): boolean {
  const stat = lstatIfThere(fileOf(outbox))
  return (
    stat?.isFile() === true &&
    Math.floor(stat.ctimeMs) <= now &&
    now < stat.mtimeMs &&
    stat.mtimeMs <= stat.ctimeMs + LONGEST_ASKED_MS + CLOCK_TICK_MS
  )
}

/**
 * Keeps launches from starting senders.
 *
 * @param until - milliseconds since 1970
 */
export function setNotBefore(outbox: string, until: number): void {
  const stat = lstatIfThere(fileOf(outbox))
  if (!stat?.isFile()) {
    clearNotBefore(outbox)
    closeSync(openSync(fileOf(outbox), 'wx', 0o600))
  }
  utimesSync(fileOf(outbox), until / 1000, until / 1000)
}

/** There is something new to send. */
export function clearNotBefore(outbox: string): void {
  // A look costs less than what Node loads to remove.
  if (lstatIfThere(fileOf(outbox))) {
    rmSync(fileOf(outbox), { recursive: true, force: true })
  }
}

/** Between the moment that was read and the one that the system notes. */
const CLOCK_TICK_MS = 60_000

function fileOf(outbox: string): string {
  return join(outbox, 'not-before')
}
