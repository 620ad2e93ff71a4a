import { thaw } from '../outbox/envelope.ts'
import { referenceOf } from '../outbox/name.ts'
import { listReports, type Report, readReport, type State } from '../outbox/report.ts'
import type { Context } from './context.ts'

/** One report on this computer: `list --json`. */
interface Row {
  readonly reference: string
  readonly event_id: string
  /** When it crashed, ISO 8601, UTC. */
  readonly time: string
  /** `name@version` of the program; empty if the report cannot be read. */
  readonly release: string
  /** `Type: message`, scrubbed. */
  readonly what: string
  readonly state: State
}

/** `telemetry list`. */
export function printList(json: boolean, context: Context): void {
  const rows = rowsOf(context)
  if (json || rows.length > 0) {
    context.print(json ? JSON.stringify(rows, undefined, 2) : listText(rows))
  } else {
    context.world.say('There are no reports on this computer.')
  }
}

/** Lists the reports, newest first. */
function rowsOf({ folders }: Context): readonly Row[] {
  return listReports(folders.outbox).map(rowOf).reverse()
}

/** The rows as a table. */
function listText(rows: readonly Row[]): string {
  return rows
    .map(({ reference, time, state, release, what }) =>
      [
        reference,
        time.slice(0, 16).replace('T', ' '),
        state.padEnd(STATE_COLUMNS),
        `${release} ${what}`,
      ].join('  '),
    )
    .map(line => (line.length > WIDEST_COLUMNS ? `${line.slice(0, WIDEST_COLUMNS - 1)}…` : line))
    .join('\n')
}

const STATE_COLUMNS = 'unreadable'.length
const WIDEST_COLUMNS = 80

function rowOf(report: Report): Row {
  const { eventId, time, state } = report
  const known = {
    reference: referenceOf(eventId),
    event_id: eventId,
    time: new Date(time).toISOString(),
    state,
  }
  try {
    const { event } = thaw(readReport(report))
    const outermost = event.exception.values.at(-1)
    const what = outermost ? `${outermost.type}: ${outermost.value.split('\n')[0]}` : ''
    return { ...known, release: event.release, what }
  } catch {
    return { ...known, release: '', what: 'cannot be read' }
  }
}
