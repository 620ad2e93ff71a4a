import { isJsonObject } from '../system/json.ts'
import type { Dsn } from './dsn.ts'
import type { PrivacyFacts } from './privacy-facts.ts'
import type { QuestionWords } from './question-words.ts'

/** The app being reported, as its author declared it at launch. Plain data: it travels to our other processes as JSON. */
export interface App {
  /** Who it is: the whole name of its package, `@acme/cli`. Names its folders; policies know it by that. */
  readonly name: string
  /** What people type and read: the `bin` that was launched. */
  readonly tool: string
  /** Whose answer counts: the app's own, or askfirst's, one for all programs launched through it. */
  readonly answer: 'own' | 'shared'
  /** What a person types to change the answer: `mytool telemetry`. */
  readonly command: string
  /** Prefix of the environment variables: `MM`. */
  readonly prefix: string
  /** Absolute path of the entry file; its nearest package.json describes the program. */
  readonly entry: string
  /** The file of its script, as stacks have it, where that is inside a single executable. */
  readonly script?: string
  /** Where reports go; without one nothing can leave the computer. */
  readonly recipient?: Dsn
  /**
   * False where a package.json named the recipient, or an AI agent can have, and not the person: what was typed for any
   * does not mean it.
   */
  readonly named?: boolean
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
  /** Tags of its own, each with its values, unchecked: see `ownTags`. */
  readonly tags?: Readonly<Record<string, readonly string[]>>
  /** What it said of them in this process. */
  readonly tagged?: Readonly<Record<string, string>>
  /** When a person is asked: at a launch unless it says `crash`. */
  readonly ask?: 'launch' | 'crash'
  /** How long the recipient keeps a report, in days: said in the question. */
  readonly retentionDays: number
  /** Whom a person writes to: an e-mail address or a URL. */
  readonly contact?: string
  /** What the author says of those who receive the reports, unchecked. */
  readonly privacy?: PrivacyFacts
  /** The question's words, where they are not English. */
  readonly words?: QuestionWords
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

const TEXTS = ['name', 'tool', 'command', 'prefix', 'entry']

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
