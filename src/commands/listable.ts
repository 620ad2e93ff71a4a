import { unlistable } from '../outbox/report.ts'
import { Failure } from '../system/failure.ts'
import type { Context } from './context.ts'

/**
 * A folder that cannot be listed is not an empty one.
 *
 * @throws Failure `ASKFIRST_OUTBOX_UNREADABLE`
 */
export function assertListable({ folders }: Pick<Context, 'folders'>): void {
  const [hindrance] = unlistable(folders.outbox)
  if (hindrance !== undefined) {
    throw new Failure('ASKFIRST_OUTBOX_UNREADABLE', {
      message: `Cannot list the reports in ${hindrance}`,
      fix: 'Make this folder, and those above it, folders that you can read.',
    })
  }
}
