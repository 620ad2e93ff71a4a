import { removeFatal } from '../capture/fatal-folder.ts'
import { Failure, reasonOf } from '../failure.ts'
import { removePages } from '../outbox/pages.ts'
import { removeReport, removeTorn } from '../outbox/prune.ts'
import type { Report } from '../outbox/report.ts'
import { forgetLeftOut } from '../outbox/throttle.ts'
import type { Context } from './context.ts'

/**
 * Removes reports, all that can be removed: one that cannot keeps no other.
 *
 * @throws Failure `ASKFIRST_OUTBOX_UNWRITABLE` for the first that cannot
 */
export function removeReports(reports: readonly Report[], context: Context): void {
  removeEach(
    reports.map(report => () => removeReport(report)),
    context,
  )
}

/**
 * Removes what is in no report, or not yet: pages, counts, writes that were cut short, and what Node left of fatal
 * errors.
 *
 * @throws Failure `ASKFIRST_OUTBOX_UNWRITABLE` for the first that cannot be removed
 */
export function removeTraces(context: Context): void {
  const { world, folders } = context
  const { outbox } = folders
  const traces = [removePages, forgetLeftOut, removeTorn].map(remove => () => remove(outbox))
  removeEach([...traces, () => removeFatal({ world, outbox })], context)
}

function removeEach(removals: readonly (() => void)[], { app, folders }: Context): void {
  const failures = removals.flatMap(remove => {
    try {
      remove()
      return []
    } catch (error) {
      return [reasonOf(error)]
    }
  })
  if (failures.length > 0) {
    throw new Failure('ASKFIRST_OUTBOX_UNWRITABLE', {
      message: `Cannot delete all that is stored in "${folders.outbox}": ${failures[0]}`,
      fix: `Make this folder writable, then run "${app.command} delete --all" or "${app.command} reset".`,
    })
  }
}
