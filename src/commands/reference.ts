import type { Report } from '../outbox/report.ts'
import { referenceOf } from '../report/event-id.ts'
import { Failure } from '../system/failure.ts'
import type { Context } from './context.ts'
import { reportsThere } from './listable.ts'

/**
 * Finds the report of the last crash, whatever became of it.
 *
 * @throws Failure `ASKFIRST_REFERENCE_UNKNOWN` if there is none
 */
export function newestReport({ app, folders }: Context): Report {
  const newest = reportsThere({ folders })
    .toSorted((one, other) => one.time - other.time)
    .at(-1)
  if (!newest) {
    throw new Failure('ASKFIRST_REFERENCE_UNKNOWN', {
      message: 'Cannot find a report: there is none on this computer',
      fix: `"${app.command} preview" shows what one would be.`,
    })
  }
  return newest
}

/**
 * Finds the report that a person means.
 *
 * @param reference - any unambiguous beginning of the event id
 * @throws Failure `ASKFIRST_REFERENCE_UNKNOWN` or `ASKFIRST_REFERENCE_AMBIGUOUS`
 */
export function reportByReference(reference: string, { app, folders }: Context): Report {
  const wanted = reference.toLowerCase().replaceAll('-', '')
  const [found, ...others] = reportsThere({ folders }).filter(({ eventId }) => eventId.startsWith(wanted))
  if (!found || wanted === '') {
    throw new Failure('ASKFIRST_REFERENCE_UNKNOWN', {
      message: `Cannot find a report "${reference}"`,
      fix: `See "${app.command} list" for the reports on this computer.`,
    })
  }
  if (others.length > 0) {
    const references = [found, ...others].map(({ eventId }) => eventId.slice(0, AMBIGUOUS_DIGITS))
    throw new Failure('ASKFIRST_REFERENCE_AMBIGUOUS', {
      message: `Cannot tell which report "${reference}" is: ${references.join(', ')}`,
      fix: `Give more of its digits than ${referenceOf(wanted).length}.`,
    })
  }
  return found
}

/**
 * Finds the reports that a person means, each once.
 *
 * @throws Failure as {@link reportByReference} does
 */
export function reportsByReference(references: readonly string[], context: Context): readonly Report[] {
  const found = references.map(reference => reportByReference(reference, context))
  return [...new Map(found.map(report => [report.path, report])).values()]
}

/** Enough to tell apart what the first eight do not. */
const AMBIGUOUS_DIGITS = 12
