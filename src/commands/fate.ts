import { type Receipt, readReceipt } from '../deliver/receipt.ts'
import type { Frozen } from '../outbox/envelope.ts'
import type { Report } from '../outbox/report.ts'
import { GIVE_UP_DAYS } from '../report/retention.ts'
import { sha256 } from '../system/sha256.ts'
import { moment } from './when.ts'

/** A label, and what it stands for. */
export type Fact = readonly [label: string, words: string]

/** Whom a report is for, what became of it, and the SHA-256 of its bytes. */
export function fateOf(
  { bytes, dsn, comment }: Frozen,
  report: Report | undefined,
  now: number | undefined,
): readonly Fact[] {
  const receipt = report && readReceipt(report)
  return [
    ...(comment === undefined ? [] : ([['Comment', `${comment} (as you typed it)`]] as const)),
    ['Meant for', dsn === undefined ? 'nobody: there was no recipient' : hostIn(dsn)],
    ...(report ? ([['State', STATE_TEXTS[report.state]]] as const) : []),
    ...(receipt ? ([['Answer', answerText(receipt, now)]] as const) : []),
    ['SHA-256', sha256(bytes)],
    ['', `of ${bytes.length} bytes`],
  ]
}

/** What the header names may be no DSN. */
function hostIn(dsn: string): string {
  return URL.canParse(dsn) ? new URL(dsn).host : dsn
}

const STATE_TEXTS = {
  kept: 'kept on this computer; it is sent only if you name it',
  pending: 'pending: it is to be sent',
  sending: 'being sent',
  sent: 'sent',
  unreadable: 'set aside: it cannot be read',
} as const satisfies Record<Report['state'], string>

function answerText({ host, status, eventId, time }: Receipt, now: number | undefined): string {
  const when = moment(Date.parse(time), now)
  if (status === null) {
    return `none of ${host} within ${GIVE_UP_DAYS} days; given up ${when}`
  }
  return `${host} answered ${status}, ${when}${eventId === null ? '' : `, and calls it ${eventId}`}`
}
