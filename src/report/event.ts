import type { Runtime } from './runtime.ts'

/**
 * The shape of a report: a Sentry error event, reduced to what the field table lists.
 *
 * @see https://develop.sentry.dev/sdk/data-model/event-payloads/
 */
export interface CrashEvent {
  /** 32 lower-case hex digits; the first 8 are the reference that a person quotes. */
  readonly event_id: string
  /** Seconds since 1970 (UTC), with fractions. */
  readonly timestamp: number
  readonly platform: 'node'
  /** `info`: an example that a person asked for. */
  readonly level: 'fatal' | 'error' | 'info'
  /** The words of the launch command that name the tool and its subcommand: what servers search and group by. */
  readonly transaction: string
  /** What groups reports whose messages say nothing: type and place. Left out where the server's own grouping will do. */
  readonly fingerprint?: string[]
  /** `name@version` of the crashed program. */
  readonly release: string
  readonly environment: 'stable' | 'prerelease' | 'development'
  /** The session id: random, new at each launch. */
  readonly user: { readonly id: string }
  readonly server_name?: string
  readonly tags: {
    readonly installation: 'package' | 'checkout' | 'script'
    /** The first 8 digits of the event id, as a person quotes them: servers find tags. */
    readonly reference: string
    /** Of an example only. */
    readonly example?: 'yes'
    /** How many crashes like this one were only counted since the last report of them, in digits. */
    readonly left_out?: string
  } & PlatformTags
  readonly contexts: {
    readonly runtime: Runtime
    readonly os: { readonly name: string; readonly version?: string }
    readonly device?: {
      readonly arch: string
      readonly memory_size?: number
      readonly free_memory?: number
      readonly cpu_description: string
    }
    readonly launch: { readonly command: string }
    /** Of a program that ran out of memory: bytes of V8's heap. */
    readonly heap?: { readonly limit: number; readonly used: number }
  }
  /** Installed packages of the program and their versions; left out if it has none. */
  readonly modules?: Readonly<Record<string, string>>
  readonly exception: { readonly values: ExceptionValue[] }
  /** Left out if no bundler gave ids to the files of the stacks. */
  readonly debug_meta?: { readonly images: DebugImage[] }
  readonly sdk: {
    readonly name: 'askfirst'
    readonly version: string
    readonly settings: { readonly infer_ip: 'never' }
  }
}

/** Where the program ran, each from a closed list. What could not be told is left out. */
export type PlatformTags = {
  readonly arch?: string
  readonly libc?: 'glibc' | 'musl'
  /** Whether a continuous-integration service ran it. */
  readonly ci?: 'yes' | 'no'
  /** Whether a person could have been at a terminal. */
  readonly terminal?: 'yes' | 'no'
  readonly installer?: 'npm' | 'npx' | 'pnpm' | 'yarn' | 'executable'
}

/**
 * One error of a chain.
 *
 * @see https://develop.sentry.dev/sdk/data-model/event-payloads/exception/
 */
export interface ExceptionValue {
  readonly type: string
  readonly value: string
  readonly mechanism: Mechanism
  readonly stacktrace?: { readonly frames: Frame[] }
}

export interface Mechanism {
  readonly type: 'uncaughtException' | 'unhandledRejection' | 'fatalError' | 'capture' | 'chained'
  readonly handled: boolean
  readonly exception_id?: number
  readonly parent_id?: number
  /** By which member the parent has this error: `cause`, `errors[0]` in a group, `error` and `suppressed` of one that suppressed another. */
  readonly source?: string
  readonly is_exception_group?: boolean
  /** Of a system error: its code (`ENOENT`) and the system call (`open`). */
  readonly data?: { readonly code?: string; readonly syscall?: string }
}

/**
 * Which source map belongs to a file of the stacks.
 *
 * @see https://develop.sentry.dev/sdk/data-model/event-payloads/debugmeta/#source-map-images
 */
export interface DebugImage {
  readonly type: 'sourcemap'
  /** As the frames name it. */
  readonly code_file: string
  /** A UUID, made of what the file contains. */
  readonly debug_id: string
}

/** One stack frame, oldest call first in a list, as Sentry wants it. */
export interface Frame {
  /** While captured: a path, a `file:` URL, `node:…`. Scrubbed: `app:///…`, `node_modules/…`, `node:…`, `<user code>`. */
  readonly filename: string
  readonly function?: string
  readonly lineno?: number
  readonly colno?: number
  readonly in_app: boolean
}

/** An event as `capture/` makes it: raw. Only `scrub/` turns it into a {@link CrashEvent}. */
export interface CapturedEvent
  extends Omit<CrashEvent, 'contexts' | 'exception' | 'tags' | 'transaction' | 'fingerprint'> {
  readonly exception: { readonly values: CapturedException[] }
  readonly tags: Omit<CrashEvent['tags'], 'reference' | 'example' | 'left_out'>
  readonly contexts: Omit<CrashEvent['contexts'], 'launch'> & { readonly launch: Launch }
}

/** An error, raw. */
export interface CapturedException extends ExceptionValue {
  /** Numbers that the error itself calls a line, a column or an offset. */
  readonly positions?: readonly number[]
  /** Texts that its class declares safe, which they are if a source has them. */
  readonly safe?: readonly string[]
}

/** How the program was started, raw. */
export interface Launch {
  /** The program's name, from its package.json; `script` where it has none. */
  readonly program: string
  /** The arguments after the script, as the program sees them. */
  readonly arguments: readonly string[]
}
