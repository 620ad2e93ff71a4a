import { writeSync } from 'node:fs'
import ci from 'ci-info'

/** The outside world as one value, so that a test can change one thing in it. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The program's arguments, without Node and the script. */
  readonly arguments: readonly string[]
  readonly platform: NodeJS.Platform
  /** The user id the process runs under now, for a program may change it; undefined where the system has none (Windows). */
  readonly uid: number | undefined
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number
  /** Whether stdin, stdout and stderr are all terminals. */
  readonly terminal: () => boolean
  /** Whether a continuous-integration service runs the process. */
  readonly ci: () => boolean
  /** One line for the person, on stderr. */
  readonly say: (line: string) => void
}

/**
 * The real world.
 *
 * @param programArguments - what follows the script on the command line, as the program sees it
 */
export function realWorld(programArguments: readonly string[] = process.argv.slice(2)): World {
  return {
    env: process.env,
    arguments: programArguments,
    platform: process.platform,
    get uid() {
      return process.geteuid?.()
    },
    now: Date.now,
    terminal: allTerminals,
    ci: () => ci.isCI,
    say,
  }
}

/**
 * Looked up when asked, because `node:tty` brings the network stack along, and a launch with an answer needs neither.
 * A thread has no terminal of its own: the main thread asks for the whole program.
 */
function allTerminals(): boolean {
  const { isatty } = process.getBuiltinModule('node:tty')
  const { isMainThread } = process.getBuiltinModule('node:worker_threads')
  return isMainThread && isatty(0) && isatty(1) && isatty(2)
}

/** Straight to the descriptor: `process.stderr` is the host's, and may be replaced, closed or asynchronous. */
function say(line: string): void {
  try {
    writeSync(2, `${line}\n`)
  } catch {
    // Nobody listens.
  }
}
