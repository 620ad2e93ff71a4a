import { Failure } from './failure.ts'

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
 * @param text - as given by an option, the environment or a package.json; unchecked
 * @throws Failure `ASKFIRST_DSN_INVALID` if it is no DSN, or would send over plain `http` to anything but this computer
 */
export function parseDsn(text: unknown): Dsn {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (
    !url ||
    !PUBLIC_KEY.test(url.username) ||
    !HOST.test(url.hostname) ||
    !PROJECT_PATH.test(url.pathname)
  ) {
    throw invalidDsn(text, 'not of the form https://KEY@HOST/PROJECT')
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw invalidDsn(text, `"${url.protocol}//" is not "https://"`)
  }
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    throw invalidDsn(text, `plain "http" would send reports unencrypted to ${url.host}`)
  }
  return { text: `${url.protocol}//${url.username}@${url.host}${url.pathname}`, host: url.host }
}

function invalidDsn(text: unknown, why: string): Failure {
  return new Failure('ASKFIRST_DSN_INVALID', {
    message: `Cannot use ${JSON.stringify(text)} as DSN: ${why}`,
    fix: 'Copy the DSN from the project settings at the server (Client Keys); plain http is for 127.0.0.1, [::1] and localhost only.',
  })
}

/** As Sentry's own code reads it: what it does not take could never be sent. */
const PUBLIC_KEY = /^\w+$/
/** URLs allow more, `*` among it, which is how an answer names any recipient. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/
const PROJECT_PATH = /^\/(?:[\w.~-]+\/)*[\w-]+$/
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
