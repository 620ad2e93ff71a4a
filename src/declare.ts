import { dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { APP_DEFAULTS, type App } from './app.ts'
import { type Dsn, parseDsn } from './dsn.ts'
import { reasonOf } from './failure.ts'
import { packageAbove } from './package-json.ts'
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
 */
export function declareApp(options: AppOptions): App {
  try {
    return declared(options)
  } catch (error) {
    const command = 'telemetry'
    return { ...APP_DEFAULTS, name: '', entry: '', command, misconfigured: reasonOf(error) }
  }
}

function declared(options: AppOptions): App {
  const entry = entryOf(options.entry ?? caller() ?? process.argv[1] ?? '')
  const name = options.name ?? packageAbove(entry)?.name.replace(/^@[^/]*\//, '')
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

function entryOf(entry: string | URL): string {
  const text = String(entry)
  const path = text.startsWith('file:') ? fileURLToPath(text) : text
  return isAbsolute(path) ? path : resolve(path)
}

/** The first file of the stack that does not stand beside this one: our parts all do, once bundled. */
function caller(): string | undefined {
  let ours: string | undefined
  // A program may have its own idea of what a stack is.
  for (const line of String(new Error().stack).split('\n')) {
    const file = fileOf(line)
    // Not `import.meta`: Node takes a quarter of a millisecond to make it.
    ours ??= file && dirname(file)
    if (file !== undefined && dirname(file) !== ours) {
      return file
    }
  }
  return undefined
}

/**
 * The file of a call, as V8 writes it: `    at load (file:///a/b.js:1:2)`, `    at /a/b.cjs:1:2`.
 *
 * @see https://v8.dev/docs/stack-trace-api#appendix-stack-trace-format
 */
function fileOf(line: string): string | undefined {
  const bracket = line.indexOf(' (')
  const nameless = line.startsWith('    at async ') ? 13 : 7
  const place = bracket < 0 ? line.slice(nameless) : line.slice(bracket + 2)
  const file = place.slice(0, place.lastIndexOf(':', place.lastIndexOf(':') - 1))
  return file.startsWith('file:') || isAbsolute(file) ? file : undefined
}
