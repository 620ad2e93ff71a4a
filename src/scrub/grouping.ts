import type { CrashEvent, ExceptionValue } from '../report/event.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'

/**
 * Servers group reports by type and message, and some by nothing else: where the message says nothing, different
 * faults would be one. Then type and place tell them apart.
 *
 * @param values - scrubbed; the outermost error last
 * @see https://docs.sentry.io/concepts/data-management/event-grouping/fingerprint-rules/
 */
export function grouping(values: readonly ExceptionValue[]): Pick<CrashEvent, 'fingerprint'> {
  const outermost = values.at(-1)
  if (
    outermost === undefined ||
    /[^\s<>*'"`.,:;()[\]{}-]/.test(outermost.value.replaceAll(PLACEHOLDER, ''))
  ) {
    return {}
  }
  const frames = outermost.stacktrace?.frames ?? []
  const place = frames.findLast(frame => frame.in_app) ?? frames.at(-1)
  const { filename = PLACEHOLDER, function: name = PLACEHOLDER } = place ?? {}
  return { fingerprint: [outermost.type, filename, name] }
}
