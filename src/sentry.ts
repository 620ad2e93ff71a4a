import type { makeNodeTransport } from '@sentry/node'

/** The one door to Sentry's code: how stacks are parsed, and how envelopes are written, read and sent. */
export {
  dsnFromString,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
  updateRateLimits,
} from '@sentry/core'
export { defaultStackParser, makeNodeTransport } from '@sentry/node'

/** What the transport takes instead of `node:http`. */
export type HttpModule = NonNullable<Parameters<typeof makeNodeTransport>[0]['httpModule']>
