import { closeSync, existsSync, openSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Until when no launch needs to start a sender: the modification time of an empty file, so that a launch finds out
 * by one call and reads nothing. When it was set is the time of the inode's last change; one that lies in the
 * future is a clock that was set back, and the rest is over.
 *
 * @param now - milliseconds since 1970
 */
export function isResting(outbox: string, now: number): boolean {
  const { ctimeMs = now, mtimeMs = now } = statSync(fileOf(outbox), { throwIfNoEntry: false }) ?? {}
  return Math.floor(ctimeMs) <= now && now < mtimeMs
}

/**
 * Keeps launches from starting senders.
 *
 * @param until - milliseconds since 1970
 */
export function rest(outbox: string, until: number): void {
  closeSync(openSync(fileOf(outbox), 'a', 0o600))
  utimesSync(fileOf(outbox), until / 1000, until / 1000)
}

/** Ends a rest: there is something new to send. */
export function endRest(outbox: string): void {
  // A look costs less than what Node loads to remove.
  if (existsSync(fileOf(outbox))) {
    rmSync(fileOf(outbox), { force: true })
  }
}

function fileOf(outbox: string): string {
  return join(outbox, 'rest')
}
