import type { Permission } from '../consent/permission.ts'
import { isUnchanged } from '../outbox/envelope.ts'
import {
  createTransport,
  dsnFromString,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
} from '../report/sentry.ts'
import { isSystemError, reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'
import { eventIdIn, type Outcome, outcomeOf } from './outcome.ts'
import { REQUEST_TIMEOUT_MS } from './timing.ts'

/**
 * Sends the very bytes of one report, once, through Sentry's own transport: neither compressed nor written anew.
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
    return await post(envelope, endpointOf(permission), end)
  } catch (error) {
    return failed(deadline.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error))
  }
}

async function post(envelope: Envelope, url: URL, end: AbortSignal): Promise<Outcome> {
  const { watchedExchange } = network()
  const exchange = watchedExchange(url, end)
  const transport = createTransport({ recordDroppedEvent: () => {} }, ({ body }) => exchange.post(body))
  try {
    const response = await orAborted(transport.send(envelope), end)
    const turnedAway = exchange.turnedAway()
    const eventId = eventIdIn(await exchange.body())
    exchange.leave(turnedAway === undefined)
    return turnedAway === undefined
      ? outcomeOf(response, eventId)
      : failed(`the proxy answered ${turnedAway}`)
  } catch (error) {
    exchange.leave(false)
    if (exchange.wasOverBefore() && !end.aborted) {
      return post(envelope, url, end)
    }
    throw error
  }
}

type Envelope = ReturnType<typeof parseEnvelope>

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

/** Not by `import()`, for which Node would start its other loader. */
const networkPart = late<typeof import('./network.ts')>(() => require('./network.ts'))

/** @throws Error where it was taken away */
function network(): Network {
  try {
    return networkPart()
  } catch (cause) {
    throw isSystemError(cause) ? cause : new Error('this build of askfirst has no network', { cause })
  }
}
