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
  const [, protocol, key, host = '', project] = FORM.exec(normal(text)) ?? []
  if (protocol === undefined) {
    throw invalidDsn(text, 'not of the form https://KEY@HOST/PROJECT')
  }
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw invalidDsn(text, `"${protocol}//" is not "https://"`)
  }
  if (protocol === 'http:' && !LOOPBACK.test(host)) {
    throw invalidDsn(text, `plain "http" would send reports unencrypted to ${host}`)
  }
  return { text: `${protocol}//${key}@${host}${project}`, host }
}

/** A URL as the standard writes it: https://url.spec.whatwg.org/#url-serializing */
function normal(text: unknown): string {
  try {
    return new URL(typeof text === 'string' ? text : '').href
  } catch {
    return ''
  }
}

function invalidDsn(text: unknown, why: string): Failure {
  return new Failure('ASKFIRST_DSN_INVALID', {
    message: `Cannot use ${JSON.stringify(text)} as DSN: ${why}`,
    fix: 'Copy the DSN from the project settings at the server (Client Keys); plain http is for 127.0.0.1, [::1] and localhost only.',
  })
}

/**
 * Protocol, key, host, project; a secret key, a query and a fragment are left out. Key and project as Sentry's own code
 * reads them: what it does not take could never be sent. URLs allow more in the name of a host, `*` among it, which is
 * how an answer names any recipient.
 */
const FORM =
  /^([^/]+)\/\/(\w+)(?::[^@/]*)?@((?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?)(\/(?:[\w.~-]+\/)*[\w-]+)(?:[?#].*)?$/
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/
