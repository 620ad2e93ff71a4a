import { type Environment, startEnvironment } from './environment.ts'
import { late } from './late.ts'
import { policyFilesOn } from './policy-files.ts'
import { say } from './say.ts'
import { hasTerminal, isForeground } from './terminal.ts'
import { wallClock } from './wall-clock.ts'

/** The outside world as one value, so that a test can change one thing in it. */
export interface World {
  /** The environment that the process was started with: what counts for a yes. */
  readonly env: Environment
  /** As it is now: a no needs no proof. */
  readonly envNow: Environment
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
  /** Why no process of ours can be started, in half a sentence; undefined if nothing hinders. */
  readonly whyNoOwnProcess: () => string | undefined
  /** One line for the person, on stderr. It waits for no reader. */
  readonly say: (line: string) => void
}

/**
 * The real world.
 *
 * @param programArguments - what follows the script on the command line, as the program sees it
 */
export function realWorld(programArguments: readonly string[] = process.argv.slice(2)): World {
  return {
    get env() {
      return startEnvironment()
    },
    envNow: process.env,
    arguments: programArguments,
    script: process.argv[1] ?? '',
    platform: process.platform,
    get uid() {
      return process.geteuid?.()
    },
    policyFiles: policyFilesOn(process.platform, process.env),
    administrator: process.platform === 'win32' ? undefined : 0,
    now: wallClock,
    terminal: hasTerminal,
    foreground: () => isForeground(process.platform),
    ci: () => ciPart().isCi(),
    whyNoOwnProcess: () => processPart().whyNoOwnProcess(),
    say,
  }
}

const processPart = late<typeof import('./own-process.ts')>(() => require('./own-process.ts'))
const ciPart = late<typeof import('./ci.ts')>(() => require('./ci.ts'))
