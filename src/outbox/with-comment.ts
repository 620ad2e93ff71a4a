import { type Frozen, thaw } from './envelope.ts'

/**
 * Puts what a person typed beside the event of a report, as an item of its own in the same envelope: so the bytes on the
 * disk are those of the request, as ever. One that was there before is replaced.
 *
 * @param comment - as it was typed; empty for none
 * @see https://develop.sentry.dev/sdk/data-model/envelope-items/#user-report---deprecated for the one kind of feedback
 *   that may stand in the envelope of its event
 */
export function withComment({ bytes, event }: Frozen, comment: string): Frozen {
  const report = Buffer.from(bytes).toString().split('\n').slice(0, EVENT_LINES)
  const payload = JSON.stringify({ event_id: event.event_id, comments: comment })
  const item = [JSON.stringify({ type: 'user_report', length: Buffer.byteLength(payload) }), payload]
  return thaw(Buffer.from([...report, ...(comment === '' ? [] : item)].join('\n')))
}

/** The header of the envelope, that of the event, and the event. */
const EVENT_LINES = 3

/** Letters that Sentry takes: https://github.com/getsentry/sentry/blob/master/src/sentry/ingest/userreport.py */
export const LONGEST_COMMENT = 4096
