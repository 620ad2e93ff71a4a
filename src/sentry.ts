import type { makeNodeTransport } from '@sentry/node'

/** The one door to Sentry's code, but for what sends: how stacks are parsed, how envelopes are written and read. */
export {
  dsnFromString,
  getDebugImagesForResources,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
  updateRateLimits,
} from '@sentry/core'
export { defaultStackParser } from '@sentry/node'

/** What the transport takes instead of `node:http`. */
export type HttpModule = NonNullable<Parameters<typeof makeNodeTransport>[0]['httpModule']>
