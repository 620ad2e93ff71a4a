import { closeSync, openSync, rmSync, statSync } from 'node:fs'

/**
 * Does something while no other process of ours does it: two who answer at once both find their answer stored.
 * Synchronous; waits for the other one.
 *
 * @param file - absolute path of what is changed; a lock lies beside it meanwhile
 * @throws Error if another process does not come to an end; the error of `node:fs` if the lock cannot be made
 */
export function withLock<T>(file: string, action: () => T): T {
  const lock = `${file}.lock`
  take(lock, performance.now() + LONGEST_WAIT_MS)
  try {
    return action()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string, until: number): void {
  try {
    closeSync(openSync(lock, 'wx', 0o600))
  } catch (error) {
    if (
      !(error instanceof Error && 'code' in error && error.code === 'EEXIST') ||
      performance.now() > until
    ) {
      throw error
    }
    removeAbandoned(lock)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS)
    take(lock, until)
  }
}

/** The change takes milliseconds; who holds the lock for this long was killed over it. */
function removeAbandoned(lock: string): void {
  const stat = statSync(lock, { throwIfNoEntry: false })
  if (stat && Date.now() - stat.mtimeMs > ABANDONED_AFTER_MS) {
    rmSync(lock, { force: true })
  }
}

const LOOK_AGAIN_MS = 20
const ABANDONED_AFTER_MS = 5000
/** Longer than a lock lives that nobody holds. */
const LONGEST_WAIT_MS = 8000
