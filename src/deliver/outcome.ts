import { type createTransport, updateRateLimits } from '../report/sentry.ts'
import { isJsonObject } from '../system/json.ts'

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

type Response = Awaited<ReturnType<ReturnType<typeof createTransport>['send']>>

/** What a server's answer means. */
export function outcomeOf(response: Response, eventId: string | undefined): Outcome {
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

/** The id in the body of an answer, as the server calls the report. */
export function eventIdIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body)
    const id = isJsonObject(answer) && typeof answer.id === 'string' ? answer.id.replaceAll('-', '') : ''
    return /^[0-9a-f]{32}$/i.test(id) ? id.toLowerCase() : undefined
  } catch {
    return undefined
  }
}
