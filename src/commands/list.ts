import { eventIn } from '../outbox/envelope.ts'
import { readReport } from '../outbox/read-report.ts'
import type { Report, State } from '../outbox/report.ts'
import { referenceOf } from '../report/event-id.ts'
import { builtin } from '../system/builtin.ts'
import { type Screen, screenOf } from '../system/screen.ts'
import { jsonText, visibleLine } from '../system/visible.ts'
import { cut } from '../system/wrap.ts'
import type { Context } from './context.ts'
import { reportsThere } from './listable.ts'
import { printPaged } from './pager.ts'
import { subjectOf } from './report-text.ts'
import { ago } from './when.ts'

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
export async function printList(json: boolean, context: Context): Promise<void> {
  const rows = rowsOf(context)
  if (json) {
    context.print(jsonText(rows))
  } else if (rows.length === 0) {
    context.world.say('There are no reports on this computer.')
  } else {
    await printPaged(listText(rows, screenOf(process.stdout), context.world.now()), context)
  }
}

/** Lists the reports, newest first. */
function rowsOf(context: Pick<Context, 'folders'>): readonly Row[] {
  return reportsThere(context).map(rowOf).reverse()
}

/** The rows as a table; in a narrow window each has a line of its own for what happened. */
function listText(rows: readonly Row[], { columns, colours }: Screen, now: number): string {
  const cells = rows.map(({ reference, time, state }) => [reference, ago(Date.parse(time), now), state])
  const table = [HEAD, ...cells]
  const widths = HEAD.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0)))
  const left = table.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP) + GAP)
  const room = columns - (left[0]?.length ?? 0)
  const narrow = room < NARROWEST_COLUMNS
  const lines = rows.map(({ release, what }, index) => {
    const words = visibleLine(`${release} ${what}`.trim())
    const first = left[index + 1] ?? ''
    return narrow ? `${first.trimEnd()}\n${GAP}${cut(words, columns - GAP.length)}` : first + cut(words, room)
  })
  const head = narrow ? left[0]?.trimEnd() : `${left[0]}WHAT`
  return [colours ? builtin('node:util').styleText('dim', head ?? '') : head, ...lines].join('\n')
}

const HEAD = ['REFERENCE', 'WHEN', 'STATE']
const GAP = '  '
/** Of the last column, beside the others. */
const NARROWEST_COLUMNS = 24

function rowOf(report: Report): Row {
  const { eventId, time, state } = report
  const known = {
    reference: referenceOf(eventId),
    event_id: eventId,
    time: new Date(time).toISOString(),
    state,
  }
  try {
    const event = eventIn(readReport(report))
    return { ...known, release: event.release, what: subjectOf(event) }
  } catch {
    return { ...known, release: '', what: 'cannot be read' }
  }
}
