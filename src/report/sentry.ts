/** The one door to Sentry's code, how stacks are parsed, how envelopes are written, read and sent. */
export {
  createStackParser,
  createTransport,
  dsnFromString,
  getDebugImagesForResources,
  getEnvelopeEndpointWithUrlEncodedAuth,
  parseEnvelope,
  serializeEnvelope,
  updateRateLimits,
} from '@sentry/core'
export { nodeStackLineParser } from '@sentry/core/server'
