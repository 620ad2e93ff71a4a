import { closeSync, openSync, rmSync, statSync } from './builtin.ts'
import { codeOf } from './error-code.ts'

/**
 * Does something while no other process of ours does it: two who answer at once both find their answer stored.
 * Synchronous; waits for the other one.
 *
 * @param file - absolute path of what is changed; a lock lies beside it meanwhile
 * @throws Error if another process does not come to an end; the error of `node:fs` if the lock cannot be made
 */
export function withLock<T>(file: string, action: () => T): T {
  const lock = `${file}.lock`
  take(lock)
  try {
    return action()
  } finally {
    release(lock)
  }
}

/** What was done is done, also where the lock has to wait until it counts as abandoned. */
function release(lock: string): void {
  try {
    rmSync(lock, { force: true })
  } catch {
    // The disk fails.
  }
}

/**
 * The change takes milliseconds; who holds the lock for this long was killed over it. How long is also measured
 * here, while it is waited for: the time of the file may be that of another clock.
 */
function take(lock: string): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4))
  let holder = ''
  let since = performance.now()
  while (!isTaken(lock)) {
    const stat = statSync(lock, { throwIfNoEntry: false })
    const current = stat ? `${stat.ino} ${stat.ctimeMs}` : ''
    if (current !== holder) {
      holder = current
      since = performance.now()
    }
    if (
      performance.now() - since > ABANDONED_AFTER_MS ||
      (stat && Date.now() - stat.mtimeMs > ABANDONED_AFTER_MS)
    ) {
      rmSync(lock, { force: true })
    }
    Atomics.wait(sleeper, 0, 0, LOOK_AGAIN_MS)
  }
}

/** @throws the error of `node:fs`, but for a lock that is there */
function isTaken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx', 0o600))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      return false
    }
    throw error
  }
}

const LOOK_AGAIN_MS = 20
const ABANDONED_AFTER_MS = 5000
