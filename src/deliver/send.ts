import type { Permission } from '../consent/permission.ts'
import { reasonOf } from '../failure.ts'
import { isJsonObject } from '../json.ts'
import { isUnchanged } from '../outbox/envelope.ts'
import {
  dsnFromString,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
  updateRateLimits,
} from '../sentry.ts'
import { ASKFIRST_VERSION } from '../version.ts'
import type { Exchange } from './exchange.ts'
import { REQUEST_TIMEOUT_MS } from './policy.ts'

/** What came of one attempt; `waitMs`: how long the server asked to be left alone, whatever else it said. */
export type Outcome =
  | {
      readonly state: 'sent'
      readonly status: number
      /** As the server calls the report; undefined if it did not say. */
      readonly eventId: string | undefined
      readonly waitMs: number | undefined
    }
  /** The server does not want it, now or ever. */
  | { readonly state: 'refused'; readonly status: number; readonly waitMs: number | undefined }
  /** Later. */
  | { readonly state: 'failed'; readonly why: string; readonly waitMs: number | undefined }

/**
 * Sends the bytes of one report, once, through Sentry's own transport.
 *
 * | status | outcome |
 * | --- | --- |
 * | 2xx | sent, even if the rest of the answer is cut off |
 * | 429 | failed; `Retry-After` and `X-Sentry-Rate-Limits` tell how long to wait |
 * | 5xx, 408, 407 | failed |
 * | 3xx, other 4xx | refused |
 * | any, of a proxy that lets nobody through | failed |
 * | none (refused connection, DNS, TLS, reset, silence, no HTTP) | failed |
 *
 * `Retry-After` and `X-Sentry-Rate-Limits` count with every status.
 *
 * @param bytes - as frozen
 * @param permission - for this recipient, made just now
 * @param timeoutMs - for the whole of it, from the name look-up to the last byte of the answer
 */
export async function send(
  bytes: Uint8Array,
  permission: Permission,
  { timeoutMs = REQUEST_TIMEOUT_MS, signal }: { timeoutMs?: number; signal?: AbortSignal } = {},
): Promise<Outcome> {
  const envelope = parseEnvelope(bytes)
  if (!isUnchanged(serializeEnvelope(envelope), bytes)) {
    return failed('the envelope would not leave as it was frozen')
  }
  const deadline = AbortSignal.timeout(timeoutMs)
  const end = signal ? AbortSignal.any([signal, deadline]) : deadline
  try {
    const { makeNodeTransport, watchedExchange } = await network()
    const url = endpointOf(permission)
    const exchange = watchedExchange(url, end)
    const transport = makeNodeTransport(transportOptions(url, exchange))
    const response = await orAborted(transport.send(envelope), end)
    const turnedAway = exchange.turnedAway()
    return turnedAway === undefined
      ? outcomeOf(response, eventIdIn(await exchange.body()))
      : failed(`the proxy answered ${turnedAway}`)
  } catch (error) {
    return failed(deadline.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error))
  }
}

function failed(why: string): Outcome {
  return { state: 'failed', why, waitMs: undefined }
}

/** A proxy that takes the connection and says nothing does not heed the signal: there is no request yet. */
function orAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('interrupted')), { once: true })
  })
  return Promise.race([promise, aborted])
}

function endpointOf({ recipient }: Permission): URL {
  const components = dsnFromString(recipient.text)
  if (!components) {
    throw new Error(`"${recipient.text}" is no DSN`)
  }
  const us = { name: 'askfirst', version: ASKFIRST_VERSION }
  return new URL(getEnvelopeEndpointWithUrlEncodedAuth(components, undefined, us))
}

type Network = typeof import('./network.ts')

function transportOptions(url: URL, { module }: Exchange): Parameters<Network['makeNodeTransport']>[0] {
  return {
    url: url.href,
    // https://develop.sentry.dev/sdk/foundations/transport/envelopes/#transport-protocols
    headers: {
      'content-type': 'application/x-sentry-envelope',
      'user-agent': `askfirst/${ASKFIRST_VERSION}`,
    },
    httpModule: module,
    keepAlive: false,
    recordDroppedEvent: () => {},
  }
}

/** @throws Error where it was taken away */
async function network(): Promise<Network> {
  try {
    return await import('./network.ts')
  } catch (cause) {
    throw new Error('this build of askfirst has no network', { cause })
  }
}

type Response = Awaited<ReturnType<ReturnType<Network['makeNodeTransport']>['send']>>

function outcomeOf(response: Response, eventId: string | undefined): Outcome {
  const status = response.statusCode ?? 0
  const waitMs = waitMsOf(response)
  if (status >= 200 && status < 300) {
    return { state: 'sent', status, eventId, waitMs }
  }
  return NOT_NOW.has(status) || status >= 500
    ? { state: 'failed', why: `the server answered ${status}`, waitMs }
    : { state: 'refused', status, waitMs }
}

/** No status, a proxy that wants a password, a slow request, too many of them. */
const NOT_NOW: ReadonlySet<number> = new Set([0, 407, 408, 429])

/**
 * A report of a crash is in the category `error`.
 *
 * @see https://develop.sentry.dev/sdk/expected-features/rate-limiting/
 */
function waitMsOf(response: Response): number | undefined {
  const now = Date.now()
  const { all, error } = updateRateLimits({}, response, now)
  const until = Math.max(all ?? 0, error ?? 0)
  return until > now ? until - now : undefined
}

function eventIdIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body)
    const id = isJsonObject(answer) && typeof answer.id === 'string' ? answer.id.replaceAll('-', '') : ''
    return /^[0-9a-f]{32}$/i.test(id) ? id.toLowerCase() : undefined
  } catch {
    return undefined
  }
}
