import { APP_DEFAULTS, type App } from './app.ts'
import { type Dsn, parseDsn } from './dsn.ts'
import { entryOf, nameOf } from './entry.ts'
import { reasonOf } from './failure.ts'
import type { Words } from './words.ts'

/** How an author declares an app. Everything has a default. */
export interface AppOptions {
  /** The command's name, `TOOL`. Default: the name in the nearest package.json of the calling file, without scope. */
  readonly name?: string
  /** Default: the version in that package.json. */
  readonly version?: string
  /** Where reports go. Default: nowhere; a yes then keeps them on the computer. */
  readonly dsn?: string
  /** Absolute path or `file:` URL of a file of the app. Default: the calling file. */
  readonly entry?: string | URL
  /** Prefix of the environment variables. Default: `MM`. */
  readonly prefix?: string
  /** What a person types to reach our command. Default: `NAME telemetry`. */
  readonly command?: string
  /** Whether reports carry system version, processor and memory. Default: false. */
  readonly system?: boolean
  /** Whether a crash prints the line with its reference. Default: true. */
  readonly announce?: boolean
  /** How long the recipient keeps a report, in days; the question says it. Default: 90. */
  readonly retentionDays?: number
  /** Whom a person writes to about their data: an e-mail address or a URL; the privacy policy says it. */
  readonly contact?: string
  /** The question in another language. Default: English, also for each text that is missing. */
  readonly words?: Words
}

/**
 * Makes the app of an author's options. Never throws: what is wrong with them makes the app `misconfigured`, and
 * telemetry is off.
 *
 * @param caller - an error that was made where the author called. Default: made here
 */
export function declareApp(options: AppOptions, caller: Error = new Error()): App {
  try {
    return declared(options, caller)
  } catch (error) {
    const command = 'telemetry'
    return { ...APP_DEFAULTS, name: '', entry: '', command, misconfigured: reasonOf(error) }
  }
}

function declared(options: AppOptions, caller: Error): App {
  const entry = entryOf(options, caller)
  const name = nameOf(options, () => entry)
  const recipient = recipientOf(options.dsn)
  return {
    ...APP_DEFAULTS,
    ...options,
    name: name ?? '',
    entry,
    command: options.command ?? `${name} telemetry`,
    ...recipient,
    ...(name ? {} : { misconfigured: 'the app has no name: give start() one, or a package.json' }),
  }
}

function recipientOf(dsn: string | undefined): { recipient?: Dsn; misconfigured?: string } {
  try {
    return dsn === undefined || dsn === '' ? {} : { recipient: parseDsn(dsn) }
  } catch (error) {
    return { misconfigured: reasonOf(error) }
  }
}
