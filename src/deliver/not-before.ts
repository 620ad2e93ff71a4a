import { closeSync, existsSync, join, openSync, rmSync, statSync, utimesSync } from '../system/builtin.ts'

/**
 * Whether no launch needs to start a sender yet: the time is the modification time of an empty file, so that a launch
 * finds out by one call and reads nothing. When it was set is the time of the inode's last change; one that lies in the
 * future is a clock that was set back, and the file no longer counts.
 *
 * @param now - milliseconds since 1970
 */
export function mustWait(outbox: string, now: number): boolean {
  const { ctimeMs = now, mtimeMs = now } = statSync(fileOf(outbox), { throwIfNoEntry: false }) ?? {}
  return Math.floor(ctimeMs) <= now && now < mtimeMs
}

/**
 * Keeps launches from starting senders.
 *
 * @param until - milliseconds since 1970
 */
export function setNotBefore(outbox: string, until: number): void {
  if (!existsSync(fileOf(outbox))) {
    closeSync(openSync(fileOf(outbox), 'wx', 0o600))
  }
  utimesSync(fileOf(outbox), until / 1000, until / 1000)
}

/** There is something new to send. */
export function clearNotBefore(outbox: string): void {
  // A look costs less than what Node loads to remove.
  if (existsSync(fileOf(outbox))) {
    rmSync(fileOf(outbox), { recursive: true, force: true })
  }
}

function fileOf(outbox: string): string {
  return join(outbox, 'not-before')
}
