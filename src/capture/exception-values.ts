import type { CapturedException, Mechanism } from '../report/event.ts'
import { framesOf } from './stack.ts'
import type { Thrown } from './thrown.ts'

/** How an error came to us. */
export interface ErrorOrigin {
  readonly origin: Exclude<Mechanism['type'], 'chained'>
  /** Whether the program goes on, or ends itself: false where Node ends it. Default: true only for `capture`. */
  readonly handled?: boolean
}

/**
 * Sentry wants the outermost error last.
 *
 * @see https://develop.sentry.dev/sdk/data-model/event-payloads/exception/#exception-groups-and-chained-exceptions
 */
export function exceptionValues(chain: readonly Thrown[], how: Required<ErrorOrigin>): CapturedException[] {
  return chain
    .map((thrown, index) => {
      const frames = framesOf(thrown)
      return {
        type: thrown.type,
        value: thrown.message,
        mechanism: mechanismOf(thrown, { index, ...how }),
        ...(frames.length > 0 ? { stacktrace: { frames } } : {}),
        ...(thrown.positions === undefined ? {} : { positions: thrown.positions }),
        ...(thrown.safe === undefined ? {} : { safe: thrown.safe }),
      }
    })
    .reverse()
}

function mechanismOf(
  thrown: Thrown,
  { index, origin, handled }: { index: number } & Required<ErrorOrigin>,
): Mechanism {
  const { code, syscall, parent, source } = thrown
  return {
    type: parent === undefined ? origin : 'chained',
    handled,
    exception_id: index,
    ...(parent === undefined ? {} : { parent_id: parent }),
    ...(source === undefined ? {} : { source }),
    ...(thrown.group ? { is_exception_group: true } : {}),
    ...(code === undefined && syscall === undefined
      ? {}
      : {
          data: {
            ...(code === undefined ? {} : { code }),
            ...(syscall === undefined ? {} : { syscall }),
          },
        }),
  }
}
