import { closeSync, constants, fstatSync, openSync, writeSync } from './builtin.ts'
import { codeOf } from './error-code.ts'
import { sleepSync } from './sleep.ts'

/**
 * One line on stderr, straight to the descriptor: `process.stderr` is the host's, and may be replaced, closed or
 * asynchronous. A pipe that nobody empties, or a terminal that was stopped, is not waited for. Where the system has no
 * way not to wait, a process says only {@link MOST_LINES}: that many any pipe takes.
 */
export function say(line: string): void {
  try {
    const impatient = openImpatiently()
    if (impatient !== undefined) {
      try {
        writeSoon(impatient, `${line}\n`)
      } finally {
        closeSync(impatient)
      }
    } else if (isFile() || lines++ < MOST_LINES) {
      writeSync(2, `${line}\n`)
    }
  } catch {
    // Nobody listens.
  }
}

let lines = 0
/** Those of twenty reports in an hour, and of what is only counted. */
const MOST_LINES = 30

/**
 * Opens what stderr is once more, for this descriptor's own way of writing is shared with the host.
 *
 * @returns undefined where that cannot be: a file, a socket, another system than Linux
 * @see https://man7.org/linux/man-pages/man5/proc_pid_fd.5.html
 */
function openImpatiently(): number | undefined {
  const { O_WRONLY, O_NONBLOCK, O_NOCTTY } = constants
  try {
    return isFile() ? undefined : openSync('/proc/self/fd/2', O_WRONLY | O_NONBLOCK | O_NOCTTY)
  } catch {
    return undefined
  }
}

/** A reader may be busy for a moment; one that was for longer is not waited for again. */
function writeSoon(descriptor: number, text: string): void {
  try {
    writeSync(descriptor, text)
  } catch (error) {
    if (tries > 0 && codeOf(error) === 'EAGAIN') {
      tries--
      sleepSync(TRY_AGAIN_MS)
      writeSoon(descriptor, text)
    }
  }
}

let tries = 10
const TRY_AGAIN_MS = 5

function isFile(): boolean {
  return fstatSync(2).isFile()
}
