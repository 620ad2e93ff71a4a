import { listReports, type Report } from '../outbox/report.ts'
import { Failure } from '../system/failure.ts'
import type { Context } from './context.ts'
import { counted } from './counted.ts'
import { reportsByReference } from './reference.ts'
import { failOnProblems, removeTraces } from './remove.ts'
import { keepReferences, saySentCopies, sentCopies } from './sent-copies.ts'
import { ALL_DELETED, withdraw } from './withdraw.ts'
import { whatLeft } from './withdrawal-line.ts'

/** What `telemetry delete` may be told. */
export interface DeleteOptions {
  readonly all?: boolean
  /** Where to write the references of those that were sent. */
  readonly references?: string
}

/**
 * `telemetry delete REF… | --all`: deletes reports from this computer, also such as are being sent.
 *
 * @throws Failure for wrong usage, or if a reference means none or several: nothing is deleted then; or if something
 *   could not be deleted
 */
export async function deleteReports(
  references: readonly string[],
  { all = false, references: file }: DeleteOptions,
  context: Context,
): Promise<void> {
  const { app, folders, world } = context
  if (all === references.length > 0) {
    throw new Failure('ASKFIRST_USAGE', {
      message: 'Cannot tell what to delete',
      fix: `Name reports, or give --all: ${app.command} delete REF… | --all`,
    })
  }
  const named = all
    ? undefined
    : new Set(reportsByReference(references, context).map(({ eventId }) => eventId))
  const isMeant = ({ eventId }: Pick<Report, 'eventId'>): boolean => named?.has(eventId) ?? true
  const copies = sentCopies(listReports(folders.outbox).filter(isMeant), context)
  keepReferences(file, copies, context)
  const withdrawal = withdraw(folders, {
    ...ALL_DELETED,
    isMeant,
  })
  const traces = all ? removeTraces(context) : []
  const problems = [...withdrawal.problems, ...traces]
  if (withdrawal.count > 0 || problems.length === 0) {
    world.say(`Deleted ${counted(withdrawal.count, 'report')}${whatLeft(withdrawal)}`)
  }
  await saySentCopies(copies, file, context)
  failOnProblems(problems, context)
}
