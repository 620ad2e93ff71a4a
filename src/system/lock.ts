import { closeSync, openSync, rmdirSync, rmSync } from './builtin.ts'
import { codeOf } from './error-code.ts'
import { lstatIfThere, statIfThere } from './if-there.ts'
import { sleepSync } from './sleep.ts'

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
  let holder = ''
  let since = performance.now()
  while (!tryLock(lock)) {
    const stat = statIfThere(lock)
    const current = stat ? `${stat.ino} ${stat.ctimeMs}` : ''
    if (current !== holder) {
      holder = current
      since = performance.now()
    }
    if (
      performance.now() - since > ABANDONED_AFTER_MS ||
      (stat && Date.now() - stat.mtimeMs > ABANDONED_AFTER_MS)
    ) {
      removeAbandoned(lock)
    }
    sleepSync(LOOK_AGAIN_MS)
  }
}

/**
 * Some programs make locks that are folders.
 *
 * @throws the error of `node:fs`: a folder that holds something is no lock
 */
function removeAbandoned(lock: string): void {
  if (lstatIfThere(lock)?.isDirectory()) {
    rmdirSync(lock)
  } else {
    rmSync(lock, { force: true })
  }
}

/**
 * @returns false if another process holds it
 * @throws the error of `node:fs`
 */
function tryLock(lock: string): boolean {
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
