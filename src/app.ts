import type { Dsn } from './dsn.ts'
import { isJsonObject } from './json.ts'
import type { Words } from './words.ts'

/** The app being reported, as its author declared it at launch. Plain data: it travels to our other processes as JSON. */
export interface App {
  /** Names the folders of the answer and the reports, and what a person types: `TOOL`. */
  readonly name: string
  /** Whose answer counts: the app's own, or askfirst's, one for all programs launched through it. */
  readonly answer: 'own' | 'shared'
  /** What a person types to change the answer: `mytool telemetry`. */
  readonly command: string
  /** Prefix of the environment variables: `MM`. */
  readonly prefix: string
  /** Absolute path of the entry file; its nearest package.json describes the program. */
  readonly entry: string
  /** Where reports go; without one nothing can leave the computer. */
  readonly recipient?: Dsn
  /** What the administrator's policy adds to the question. */
  readonly policy?: { readonly redirects: boolean; readonly contact?: string }
  /** Says why a recipient that was given cannot be used; telemetry is then off. */
  readonly misconfigured?: string
  /** Overrides the version in package.json. */
  readonly version?: string
  /** Whether reports carry the field group `system`. */
  readonly system: boolean
  /** Whether a crash prints the line with its reference. */
  readonly announce: boolean
  /** How long the recipient keeps a report, in days: said in the question. */
  readonly retentionDays: number
  /** Whom a person writes to: an e-mail address or a URL. */
  readonly contact?: string
  /** The question's words, where they are not English. */
  readonly words?: Words
}

/** Defaults of {@link App}, for what an author does not say. */
export const APP_DEFAULTS = {
  answer: 'own',
  prefix: 'MM',
  system: false,
  announce: true,
  // Sentry's own default: https://docs.sentry.io/security-legal-pii/security/data-retention-periods/
  retentionDays: 90,
} as const satisfies Partial<App>

/**
 * Reads an app that another process of ours wrote as JSON.
 *
 * @throws SyntaxError if it is none
 */
export function parseApp(text: string): App {
  const value: unknown = JSON.parse(text)
  if (!isApp(value)) {
    throw new SyntaxError('Expected an app')
  }
  return value
}

function isApp(value: unknown): value is App {
  return (
    isJsonObject(value) &&
    TEXTS.every(member => typeof value[member] === 'string') &&
    (value.answer === 'own' || value.answer === 'shared') &&
    typeof value.system === 'boolean' &&
    typeof value.announce === 'boolean' &&
    typeof value.retentionDays === 'number' &&
    (value.recipient === undefined || isDsn(value.recipient)) &&
    (value.policy === undefined || isPolicyNote(value.policy))
  )
}

const TEXTS = ['name', 'command', 'prefix', 'entry']

function isDsn(value: unknown): value is Dsn {
  return isJsonObject(value) && typeof value.text === 'string' && typeof value.host === 'string'
}

function isPolicyNote(value: unknown): value is NonNullable<App['policy']> {
  return (
    isJsonObject(value) &&
    typeof value.redirects === 'boolean' &&
    (value.contact === undefined || typeof value.contact === 'string')
  )
}
