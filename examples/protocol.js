import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { parseEnvelope } from '@sentry/core'
import { brokenLimits } from './limits.js'

/** The public key in the receiver's DSN. */
export const KEY = '0123456789abcdef0123456789abcdef'

/**
 * What a request brought that kept to the protocol.
 *
 * @typedef {object} ReceivedRequest
 * @property {string} sha256 of `bytes`, in lower-case hex
 * @property {Buffer} bytes the body, decompressed if it came compressed
 * @property {string} url path and query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {Record<string, unknown>} envelopeHeader
 * @property {import('@sentry/core').Event} event
 * @property {unknown} comment what a person typed, as Sentry's user report; undefined if there is none
 */

/** Why a request is turned away, with the HTTP status to say so. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

/**
 * Reads a report as Sentry does, only more strictly.
 *
 * @see https://develop.sentry.dev/sdk/data-model/envelopes/
 * @param {import('node:http').IncomingMessage} incoming
 * @param {Buffer} body
 * @returns {ReceivedRequest}
 * @throws {Refusal} If the request does not keep to the protocol.
 */
export function readRequest({ method, url = '/', headers }, body) {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (method !== 'POST' || !/^\/api\/\d+\/envelope\/$/.test(pathname)) {
    throw new Refusal(404, `no such endpoint: ${method} ${pathname}`)
  }
  if (keyOf(headers['x-sentry-auth']) !== KEY && searchParams.get('sentry_key') !== KEY) {
    throw new Refusal(403, 'no key, or the wrong one')
  }
  if (headers['content-type'] !== 'application/x-sentry-envelope') {
    throw new Refusal(415, `unexpected content type: ${headers['content-type']}`)
  }
  const bytes = decompress(body, headers['content-encoding'])
  return { sha256: sha256(bytes), bytes, url, headers, ...readEnvelope(bytes) }
}

/**
 * Reads an envelope of one event with Sentry's own parser.
 *
 * @param {Uint8Array} bytes
 * @returns {Pick<ReceivedRequest, 'envelopeHeader' | 'event' | 'comment'>}
 * @throws {Refusal} If the bytes are something else.
 */
export function readEnvelope(bytes) {
  const [header, items] = parse(bytes)
  const payload = items.find(([{ type }]) => type === 'event')?.[1]
  /** @type {import('@sentry/core').Event | undefined} */
  const event = payload instanceof Uint8Array ? parseEventJson(payload) : payload
  if (!event?.event_id || !('event_id' in header) || header.event_id !== event.event_id) {
    throw new Refusal(400, 'not an envelope with one event and its id')
  }
  const broken = brokenLimits(event, payload instanceof Uint8Array ? payload.length : bytes.length)
  if (broken.length > 0) {
    throw new Refusal(400, `beyond the limits of Sentry: ${broken.join('; ')}`)
  }
  const report = items.find(([{ type }]) => type === 'user_report')?.[1]
  const comment = report instanceof Uint8Array ? JSON.parse(Buffer.from(report).toString()) : undefined
  return { envelopeHeader: { ...header }, event, comment }
}

/** @param {Uint8Array} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

/** @param {string | string[] | undefined} auth such as `Sentry sentry_version=7, sentry_key=…` */
function keyOf(auth) {
  return /^Sentry\b.*\bsentry_key=(\w+)/.exec(String(auth))?.[1]
}

/**
 * @param {Buffer} body
 * @param {string | undefined} encoding
 */
function decompress(body, encoding) {
  if (encoding === undefined) return body
  if (encoding !== 'gzip') throw new Refusal(415, `unexpected content encoding: ${encoding}`)
  try {
    return gunzipSync(body)
  } catch {
    throw new Refusal(400, 'not gzip')
  }
}

/** @param {Uint8Array} bytes */
function parse(bytes) {
  try {
    return parseEnvelope(bytes)
  } catch (error) {
    throw new Refusal(400, `not an envelope: ${String(error)}`)
  }
}

/** @param {Uint8Array} payload */
function parseEventJson(payload) {
  try {
    return JSON.parse(new TextDecoder().decode(payload))
  } catch {
    throw new Refusal(400, 'not JSON in the event')
  }
}
