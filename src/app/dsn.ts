import { Failure } from '../system/failure.ts'

/**
 * A recipient: where reports go.
 *
 * @see https://develop.sentry.dev/sdk/foundations/transport/authentication/#dsn
 */
export interface Dsn {
  /** `https://KEY@HOST[:PORT]/[PATH/]PROJECT`, without a secret key. */
  readonly text: string
  /** `HOST[:PORT]`, what a person is told and what an answer is stored for. */
  readonly host: string
}

/**
 * Reads a DSN.
 *
 * @param given - by an option, the environment or a package.json; unchecked
 * @throws Failure `ASKFIRST_DSN_INVALID` if it is no DSN, or would send over plain `http` to anything but this computer
 */
export function parseDsn(given: unknown): Dsn {
  const { protocol, username, host, pathname } = urlOf(given)
  const text = `${protocol}//${username}@${host}${pathname}`
  if (!DSN.test(text)) {
    throw invalidDsn(given, NO_DSN)
  }
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw invalidDsn(given, `"${protocol}//" is not "https://"`)
  }
  if (protocol === 'http:' && !LOOPBACK.test(host)) {
    throw invalidDsn(given, `plain "http" would send reports unencrypted to ${host}`)
  }
  return { text, host }
}

/**
 * As Sentry's own code reads it: what it does not take could never be sent. A host has no `*`, though URLs allow it,
 * for that is how an answer names any recipient.
 */
const DSN = /^\w+:\/\/\w+@(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?\/(?:[\w.~-]+\/)*[\w-]+$/
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/

function urlOf(given: unknown): URL {
  try {
    // Only a text: a URL of its own would be read as well, and what else has a text.
    return new URL(typeof given === 'string' ? given : '')
  } catch {
    throw invalidDsn(given, NO_DSN)
  }
}

const NO_DSN = 'not of the form https://KEY@HOST/PROJECT'

function invalidDsn(text: unknown, why: string): Failure {
  return new Failure('ASKFIRST_DSN_INVALID', {
    message: `Cannot use ${JSON.stringify(typeof text === 'string' ? withoutPassword(text) : text)} as DSN: ${why}`,
    fix: 'Copy the DSN from the project settings at the server (Client Keys); plain http is for 127.0.0.1, [::1] and localhost only.',
  })
}

/** A secret key, or the password of something that is no DSN at all. */
function withoutPassword(text: string): string {
  return text.replace(/(\/\/[^/@:]*):.*@/, '$1:…@')
}
