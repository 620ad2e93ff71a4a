import { writeSync } from 'node:fs'
import { isCi } from './ci.ts'
import { isForeground } from './foreground.ts'
import { policyFilesOn } from './policy-files.ts'
import { isMainThread } from './thread.ts'

/** The outside world as one value, so that a test can change one thing in it. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The program's arguments, without Node and the script. */
  readonly arguments: readonly string[]
  /** Absolute path of the script that was launched; empty where Node was given none. */
  readonly script: string
  readonly platform: NodeJS.Platform
  /** The user id the process runs under now, for a program may change it; undefined where there is none (Windows). */
  readonly uid: number | undefined
  /** Where the administrator's policy may be: absolute paths, of which the first is the usual one. */
  readonly policyFiles: readonly string[]
  /** The user id that a policy has to belong to: root's; undefined where the system has none (Windows). */
  readonly administrator: number | undefined
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number
  /** Whether stdin, stdout and stderr are all terminals. */
  readonly terminal: () => boolean
  /** Whether the process may read from that terminal: a background job may not. */
  readonly foreground: () => boolean
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
    script: process.argv[1] ?? '',
    platform: process.platform,
    get uid() {
      return process.geteuid?.()
    },
    policyFiles: policyFilesOn(process.platform, process.env),
    administrator: process.platform === 'win32' ? undefined : 0,
    now: Date.now,
    terminal: allTerminals,
    foreground: () => isForeground(process.platform),
    ci: isCi,
    say,
  }
}

/**
 * Looked up when asked, because `node:tty` brings the network stack along, and a launch with an answer needs neither.
 * A thread has no terminal of its own: the main thread asks for the whole program.
 */
function allTerminals(): boolean {
  const { isatty } = process.getBuiltinModule('node:tty')
  return isMainThread() && isatty(0) && isatty(1) && isatty(2)
}

/** Straight to the descriptor: `process.stderr` is the host's, and may be replaced, closed or asynchronous. */
function say(line: string): void {
  try {
    writeSync(2, `${line}\n`)
  } catch {
    // Nobody listens.
  }
}
