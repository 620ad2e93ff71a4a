import type { App } from '../app/app.ts'
import type { Surplus } from '../outbox/crash-loop.ts'
import { MOST_ALIKE_PER_HOUR, MOST_PER_HOUR } from '../report/retention.ts'

/** The line that a crash prints: what became of the report. */
export type Notice =
  | {
      readonly became: 'kept'
      readonly reference: string
      /** Whether a person can take it to a bug tracker, where nothing will be sent. */
      readonly forTracker: boolean
      readonly madeRoom: number
    }
  | {
      readonly became: 'pending'
      readonly reference: string
      readonly host: string
      readonly madeRoom: number
    }
  | { readonly became: 'counted'; readonly surplus: Surplus }

/** @returns one line, in the words of a person's terminal */
export function noticeLine(app: App, notice: Notice): string {
  const show = notice.became === 'counted' ? '' : `see ${app.command} show ${notice.reference}`
  switch (notice.became) {
    case 'kept':
      return `askfirst: crash report ${notice.reference} kept; ${show}${notice.forTracker ? `, or ${app.command} issue ${notice.reference}` : ''}${roomText(notice.madeRoom)}`
    case 'pending':
      return `askfirst: crash report ${notice.reference} will be sent to ${notice.host}; ${show}${roomText(notice.madeRoom)}`
    case 'counted':
      return `askfirst: crash counted, not kept: there are ${enoughText(notice.surplus)} from the last hour; see ${app.command} list`
  }
}

function enoughText(surplus: Surplus): string {
  return surplus === 'alike' ? `${MOST_ALIKE_PER_HOUR} reports like it` : `${MOST_PER_HOUR} reports`
}

/** What an outbox that was full had to lose. */
function roomText(count: number): string {
  switch (count) {
    case 0:
      return ''
    case 1:
      return ' (the oldest report made room for it)'
    default:
      return ` (the ${count} oldest reports made room for it)`
  }
}
