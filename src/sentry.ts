/** The one door to Sentry's code: how stacks are parsed, and how envelopes are written, read and sent. */
export {
  dsnFromString,
  getDebugImagesForResources,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
  updateRateLimits,
} from '@sentry/core'
export { defaultStackParser, makeNodeTransport } from '@sentry/node'
