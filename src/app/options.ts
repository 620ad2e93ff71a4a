import { filesOnStack } from '../system/call-site.ts'
import { reasonOf } from '../system/failure.ts'
import { isSingleExecutable } from '../system/single-executable.ts'
import { APP_DEFAULTS, type App } from './app.ts'
import { type Dsn, parseDsn } from './dsn.ts'
import { entryOf, identityOf } from './identity.ts'
import type { PrivacyFacts } from './privacy-facts.ts'
import type { QuestionWords } from './question-words.ts'
import { tagged } from './tagged.ts'

/** How an author declares an app. Everything has a default. */
export interface AppOptions {
  /**
   * What people type and read, `TOOL`. Default: the `bin` that was launched, of the nearest package.json of the calling
   * file; else its name without scope. That package's whole name tells whose answer and reports they are; where there
   * is none, this does.
   */
  readonly name?: string
  /** Default: the version in that package.json. */
  readonly version?: string
  /** Where reports go. Default: nowhere; a yes then keeps them on the computer. */
  readonly dsn?: string
  /** Absolute path or `file:` URL of a file of the app. Default: the calling file. */
  readonly entry?: string | URL
  /** Prefix of the environment variables, `MYTOOL`. Default: the name of the package's first `bin`, in capitals. */
  readonly prefix?: string
  /** What a person types to reach our command. Default: `TOOL telemetry`, as it can be typed where that is printed. */
  readonly command?: string
  /** Whether reports carry system version, processor and memory. Default: false. */
  readonly system?: boolean
  /** Whether a crash prints the line with its reference. Default: true. */
  readonly announce?: boolean
  /**
   * When a person is asked. `launch`, the default: at the first launch at a terminal. `crash`: at the first crash at a
   * terminal, about the report at hand, which is in memory alone until then; a launch asks nothing.
   */
  readonly ask?: 'launch' | 'crash'
  /**
   * Tags of the tool's own, each with all the values that it can have: `{ subsystem: ['build', 'serve'] }`. They are set
   * with `tag()`. Question, policy and preview name them, and a yes does not cover what is declared later. At most 10
   * tags with 50 values each.
   */
  readonly tags?: Readonly<Record<string, readonly string[]>>
  /** How long the recipient keeps a report, in days; the question says it. Default: 90. */
  readonly retentionDays?: number
  /**
   * Whom a person writes to about their data: an e-mail address or a URL; the privacy policy says it. Default: `bugs` or
   * `author` of package.json.
   */
  readonly contact?: string
  /** Who answers for the reports, who processes them and where: for the privacy policy. */
  readonly privacy?: PrivacyFacts
  /** The question in another language. Default: English, also for each text that is missing. */
  readonly words?: QuestionWords
}

/**
 * Makes the app of an author's options. Never throws: what is wrong with them makes the app `misconfigured`, and
 * telemetry is off.
 *
 * @param callers - files of the functions that are being called, nearest first. Default: as it is here
 */
export function appOfOptions(options: AppOptions, callers: readonly string[] = filesOnStack()): App {
  try {
    return declared(options, callers)
  } catch (error) {
    const command = 'telemetry'
    return { ...APP_DEFAULTS, ...NOBODY, entry: '', command, misconfigured: reasonOf(error) }
  }
}

function declared(options: AppOptions, callers: readonly string[]): App {
  const entry = entryOf(options, callers)
  const identity = identityOf(options, entry)
  const recipient = recipientOf(options.dsn)
  return {
    ...APP_DEFAULTS,
    ...options,
    ...(identity ?? NOBODY),
    ...(options.tags && { tagged }),
    ...(options.prefix === undefined ? {} : { prefix: options.prefix }),
    entry,
    ...(isSingleExecutable() && callers[0] !== undefined && { script: callers[0] }),
    command: options.command ?? `${identity?.tool ?? 'askfirst'} telemetry`,
    ...recipient,
    ...(identity ? {} : { misconfigured: 'the app has no name: give start() one, or a package.json' }),
  }
}

/** Who an app is that cannot be told: telemetry is off. */
const NOBODY = { name: '', tool: '' } as const

function recipientOf(dsn: string | undefined): { recipient?: Dsn; misconfigured?: string } {
  try {
    return dsn === undefined || dsn === '' ? {} : { recipient: parseDsn(dsn) }
  } catch (error) {
    return { misconfigured: reasonOf(error) }
  }
}
