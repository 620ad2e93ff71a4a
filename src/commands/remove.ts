import { removeFatal } from '../capture/fatal-folder.ts'
import { forgetPermits } from '../consent/permit.ts'
import { forgetLeftOut } from '../outbox/crash-loop.ts'
import { removePages } from '../outbox/pages.ts'
import { removeTorn } from '../outbox/torn-writes.ts'
import { Failure, reasonOf } from '../system/failure.ts'
import type { Context } from './context.ts'

/**
 * Removes what is in no report, or not yet: pages, counts, writes that were cut short, and what Node left of fatal
 * errors. One that cannot be removed keeps no other.
 *
 * @returns what went wrong, a sentence each
 */
export function removeTraces({ world, folders }: Pick<Context, 'world' | 'folders'>): readonly string[] {
  const { outbox } = folders
  const traces = [removePages, forgetLeftOut, forgetPermits, removeTorn].map(remove => () => remove(outbox))
  return tryEach([...traces, () => removeFatal({ world, outbox })])
}

/** Tries each, whatever becomes of the others, and says what went wrong. */
export function tryEach(steps: readonly (() => void)[]): readonly string[] {
  return steps.flatMap(step => {
    try {
      step()
      return []
    } catch (error) {
      return [reasonOf(error)]
    }
  })
}

/** @throws Failure `ASKFIRST_OUTBOX_UNWRITABLE` that names the first problem, if there is one */
export function failOnProblems(
  problems: readonly string[],
  { app, folders }: Pick<Context, 'app' | 'folders'>,
): void {
  const [first] = problems
  if (first !== undefined) {
    throw new Failure('ASKFIRST_OUTBOX_UNWRITABLE', {
      message: `Cannot delete all that is stored in "${folders.outbox}": ${first}`,
      fix: `Make this folder readable and writable, then run "${app.command} delete --all" or "${app.command} reset".`,
    })
  }
}
