import type { Permission } from '../consent/permission.ts'
import { sha256 } from '../outbox/envelope.ts'
import {
  dsnFromString,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
  updateRateLimits,
} from '../sentry.ts'
import { ASKFIRST_VERSION } from '../version.ts'
import { REQUEST_TIMEOUT_MS } from './policy.ts'

/** What came of one attempt. */
export type Outcome =
  | { readonly state: 'sent'; readonly status: number }
  /** The server does not want it, now or ever. */
  | { readonly state: 'refused'; readonly status: number }
  /** Later: not before `waitMs` if the server said so. */
  | { readonly state: 'failed'; readonly why: string; readonly waitMs: number | undefined }

/**
 * Sends the bytes of one report, once, through Sentry's own transport.
 *
 * | status | outcome |
 * | --- | --- |
 * | 2xx | sent |
 * | 429 | failed; `Retry-After` and `X-Sentry-Rate-Limits` tell how long to wait |
 * | 5xx, 408 | failed |
 * | 3xx, other 4xx | refused |
 * | none (refused connection, DNS, TLS, reset, silence) | failed |
 *
 * @param bytes - as frozen
 * @param permission - for this recipient, made just now
 */
export async function send(bytes: Uint8Array, permission: Permission): Promise<Outcome> {
  const envelope = parseEnvelope(bytes)
  if (sha256(serializeEnvelope(envelope)) !== sha256(bytes)) {
    return { state: 'failed', why: 'the envelope would not leave as it was frozen', waitMs: undefined }
  }
  try {
    const transport = await transportTo(permission)
    const response = await withDeadline(transport.send(envelope))
    return outcomeOf(response)
  } catch (error) {
    return { state: 'failed', why: error instanceof Error ? error.message : String(error), waitMs: undefined }
  }
}

type Network = typeof import('../network.ts')

async function transportTo({ recipient }: Permission): Promise<ReturnType<Network['makeNodeTransport']>> {
  const { makeNodeTransport } = await network()
  const components = dsnFromString(recipient.text)
  if (!components) {
    throw new Error(`"${recipient.text}" is no DSN`)
  }
  return makeNodeTransport({
    url: getEnvelopeEndpointWithUrlEncodedAuth(components, undefined, {
      name: 'askfirst',
      version: ASKFIRST_VERSION,
    }),
    // https://develop.sentry.dev/sdk/foundations/transport/envelopes/#transport-protocols
    headers: {
      'content-type': 'application/x-sentry-envelope',
      'user-agent': `askfirst/${ASKFIRST_VERSION}`,
    },
    keepAlive: false,
    recordDroppedEvent: () => {},
  })
}

/** @throws Error where it was taken away */
async function network(): Promise<Network> {
  try {
    return await import('../network.ts')
  } catch (cause) {
    throw new Error('this build of askfirst has no network', { cause })
  }
}

type Response = Awaited<ReturnType<ReturnType<Network['makeNodeTransport']>['send']>>

function outcomeOf(response: Response): Outcome {
  const status = response.statusCode ?? 0
  if (status >= 200 && status < 300) {
    return { state: 'sent', status }
  }
  if (status === 429 || status === 408 || status >= 500 || status === 0) {
    return { state: 'failed', why: `the server answered ${status}`, waitMs: waitMsOf(response) }
  }
  return { state: 'refused', status }
}

function waitMsOf(response: Response): number | undefined {
  const now = Date.now()
  const { all, error } = updateRateLimits({}, response, now)
  const until = Math.max(all ?? 0, error ?? 0)
  return until > now ? until - now : undefined
}

function withDeadline<T>(promise: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    const late = new Error(`no answer within ${REQUEST_TIMEOUT_MS} ms`)
    timer = setTimeout(reject, REQUEST_TIMEOUT_MS, late)
  })
  return Promise.race([promise, deadline]).finally(() => clearTimeout(timer))
}
