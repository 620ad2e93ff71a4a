import { LONGEST_COMMENT } from '../outbox/with-comment.ts'
import { referenceOf } from '../report/event-id.ts'
import { Failure } from '../system/failure.ts'
import { visible } from '../system/visible.ts'
import type { Context } from './context.ts'
import { reportsByReference } from './reference.ts'

/**
 * Checks what a person wants to say of a report: `telemetry send REF --comment TEXT`.
 *
 * @returns the text that goes with the report
 * @throws Failure if not one report is named, the comment is none, or the report was sent already
 */
export function commentFor(references: readonly string[], comment: string, context: Context): string {
  const { app } = context
  const [report, ...others] = references.length === 1 ? reportsByReference(references, context) : []
  const text = comment.trim()
  if (!report || others.length > 0 || text === '' || text.length > LONGEST_COMMENT) {
    throw new Failure('ASKFIRST_USAGE', {
      message: `Cannot tell what to say of which report: a comment goes with one, and has 1 to ${LONGEST_COMMENT} letters`,
      fix: `Name one: ${app.command} send REF --comment "What I was doing"`,
    })
  }
  if (report.state === 'sent') {
    throw new Failure('ASKFIRST_SEND_FAILED', {
      message: `Cannot comment on ${referenceOf(report.eventId)}: it was sent already, and a comment goes with its report`,
      fix: 'Write to the maintainers, and quote the reference.',
    })
  }
  return text
}

/** What is said of a comment before it goes. */
export function commentText(eventId: string, comment: string): string {
  return [
    `With ${referenceOf(eventId)} goes, as you typed it, with nothing taken out:`,
    ...visible(comment)
      .split('\n')
      .map(line => `  ${line}`),
  ].join('\n')
}
