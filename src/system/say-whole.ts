import { writeSync } from './builtin.ts'
import { codeOf } from './error-code.ts'
import { sleepSync } from './sleep.ts'

/**
 * Lines on stderr for who waits for them: of a question, of a command. All of them, however slow the terminal is; while it is
 * stopped, so is this.
 */
export function sayWhole(text: string): void {
  let rest = Buffer.from(`${text}\n`)
  while (rest.length > 0) {
    rest = rest.subarray(written(rest))
  }
}

/** @returns how much of it was taken; all of it where nobody listens any more */
function written(bytes: Buffer): number {
  try {
    return writeSync(2, bytes)
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') {
      return bytes.length
    }
    // Whoever shares the terminal has it not wait.
    sleepSync(TRY_AGAIN_MS)
    return 0
  }
}

const TRY_AGAIN_MS = 20
