import { listReportsOrThrow, type Report, type State, unlistable } from '../outbox/report.ts'
import { Failure } from '../system/failure.ts'
import type { Context } from './context.ts'

/**
 * A folder that cannot be listed is not an empty one.
 *
 * @throws Failure `ASKFIRST_OUTBOX_UNREADABLE`
 */
export function assertListable({ folders }: Pick<Context, 'folders'>): void {
  const [unlisted] = unlistable(folders.outbox)
  if (unlisted !== undefined) {
    throw new Failure('ASKFIRST_OUTBOX_UNREADABLE', {
      message: `Cannot list the reports in ${unlisted}`,
      fix: 'Make this folder, and those above it, folders that you can read.',
    })
  }
}

/**
 * The reports in some states; by default in all.
 *
 * @throws as {@link assertListable}; or the error of `node:fs` if that is only so for a moment
 */
export function reportsThere(
  { folders }: Pick<Context, 'folders'>,
  states?: readonly State[],
): readonly Report[] {
  assertListable({ folders })
  return listReportsOrThrow(folders.outbox, states)
}
