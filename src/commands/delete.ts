import { Failure } from '../failure.ts'
import { listReports } from '../outbox/report.ts'
import type { Context } from './context.ts'
import { reportsByReference } from './reference.ts'
import { removeReports, removeTraces } from './remove.ts'

/**
 * `telemetry delete REF… | --all`: deletes reports from this computer.
 *
 * @throws Failure for wrong usage, or if a reference means none or several: nothing is deleted then; or if something
 *   could not be deleted
 */
export function deleteReports(references: readonly string[], all: boolean, context: Context): void {
  const { app, folders, world } = context
  if (all === references.length > 0) {
    throw new Failure('ASKFIRST_USAGE', {
      message: 'Cannot tell what to delete',
      fix: `Name reports, or give --all: ${app.command} delete REF… | --all`,
    })
  }
  const reports = all ? listReports(folders.outbox) : reportsByReference(references, context)
  removeReports(reports, context)
  if (all) {
    removeTraces(context)
  }
  world.say(`Deleted ${reports.length} report${reports.length === 1 ? '' : 's'}.`)
}
