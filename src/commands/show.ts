import { thawOrSetAside } from '../deliver/set-aside.ts'
import { type Frozen, thaw } from '../outbox/envelope.ts'
import { readReport } from '../outbox/read-report.ts'
import { listReports, type Report, STATES } from '../outbox/report.ts'
import { referenceOf } from '../report/event-id.ts'
import { Failure, reasonOf } from '../system/failure.ts'
import { screenOf } from '../system/screen.ts'
import { jsonText } from '../system/visible.ts'
import type { Context } from './context.ts'
import { printPaged } from './pager.ts'
import { newestReport, reportByReference } from './reference.ts'
import { reportText } from './report-text.ts'

/** How `show` prints a report. */
export type Form = 'readable' | 'json' | 'raw'

/**
 * `telemetry show [REF]`: one report, or the newest, readable; as the event's JSON; or the very bytes.
 *
 * @throws Failure if there is no such report, or it cannot be read; it is then set aside
 */
export async function showReport(reference: string | undefined, form: Form, context: Context): Promise<void> {
  const report = reference === undefined ? newestReport(context) : reportByReference(reference, context)
  const frozen = readable(report, context)
  switch (form) {
    case 'raw':
      process.stdout.write(frozen.bytes)
      return
    case 'json':
      context.print(jsonText(frozen.event))
      return
    case 'readable': {
      const occasion = { screen: screenOf(process.stdout), now: context.world.now(), report }
      await printPaged(reportText(frozen, occasion), context)
    }
  }
}

/**
 * Reads a report, also if a sender moved it since it was found.
 *
 * @throws Failure `ASKFIRST_REPORT_UNREADABLE`
 */
export function readable(report: Report, context: Pick<Context, 'app' | 'folders'>): Frozen {
  const { app, folders } = context
  const frozen = thawOr(report, error => {
    const moved = listReports(folders.outbox, READABLE).find(({ eventId }) => eventId === report.eventId)
    if (moved && moved.path !== report.path) {
      return readable(moved, context)
    }
    throw new Failure('ASKFIRST_REPORT_UNREADABLE', {
      message: `Cannot read report ${referenceOf(report.eventId)}: ${reasonOf(error)}`,
      fix: `It stays where it is, "${report.path}"; try again, or see who may read it.`,
    })
  })
  if (!frozen) {
    throw new Failure('ASKFIRST_REPORT_UNREADABLE', {
      message: `Cannot read report ${referenceOf(report.eventId)}: it is not as askfirst wrote it, ${whyAside(report, context)}`,
      fix: `It was set aside in "${folders.outbox}"; delete it with "${app.command} delete ${referenceOf(report.eventId)}".`,
    })
  }
  return frozen
}

function thawOr(report: Report, otherwise: (error: unknown) => Frozen): Frozen | undefined {
  try {
    return thawOrSetAside(report)
  } catch (error) {
    return otherwise(error)
  }
}

/** @returns half a sentence about a report that was set aside */
function whyAside({ eventId }: Report, { folders }: Pick<Context, 'folders'>): string {
  try {
    const [aside] = listReports(folders.outbox, ['unreadable']).filter(report => report.eventId === eventId)
    return aside && thaw(readReport(aside)) ? '' : 'it is gone'
  } catch (error) {
    return reasonOf(error)
  }
}

const READABLE = STATES.filter(state => state !== 'unreadable')
