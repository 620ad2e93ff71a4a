/** The one door to Sentry's code, how stacks are parsed, how envelopes are written, read and sent. */
export {
  createTransport,
  dsnFromString,
  getDebugImagesForResources,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
  updateRateLimits,
} from '@sentry/core'
export { defaultStackParser } from '@sentry/node'
