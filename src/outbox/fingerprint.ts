import { digestOf } from '../digest.ts'
import type { CrashEvent } from '../event.ts'

/**
 * Tells crashes of the same kind: same program, same chain of error types and messages, same functions.
 *
 * @param event - scrubbed, so that two crashes which differ only in data are of one kind
 * @returns 16 hex digits
 */
export function fingerprintOf({ release, exception }: CrashEvent): string {
  const kind = exception.values.map(({ type, value, stacktrace }) => [
    type,
    value,
    stacktrace?.frames.map(frame => [frame.filename, frame.function]),
  ])
  return digestOf(JSON.stringify([release, kind]), 16)
}
