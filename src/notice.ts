import type { App } from './app.ts'
import { MOST_ALIKE_PER_HOUR } from './outbox/throttle.ts'

/** The line that a crash prints: what became of the report. */
export type Notice =
  | { readonly became: 'kept'; readonly reference: string }
  | { readonly became: 'pending'; readonly reference: string; readonly host: string }
  | { readonly became: 'left out' }

/** @returns one line, in the words of a person's terminal */
export function noticeLine(app: App, notice: Notice): string {
  const show = notice.became === 'left out' ? '' : `see ${app.command} show ${notice.reference}`
  switch (notice.became) {
    case 'kept':
      return `askfirst: crash report ${notice.reference} kept; ${show}`
    case 'pending':
      return `askfirst: crash report ${notice.reference} will be sent to ${notice.host}; ${show}`
    case 'left out':
      return `askfirst: crash not reported: there are ${MOST_ALIKE_PER_HOUR} reports like it from the last hour; see ${app.command} list`
  }
}
