import { monotonicMs } from '../system/monotonic.ts'
import { shortHash } from '../system/short-hash.ts'
import { wallClock } from '../system/wall-clock.ts'

let ids = 0

/** New at each launch, for it lives no longer than the process. Written as UUIDs are. */
export const SESSION_ID = inGroups(randomId())

function inGroups(id: string): string {
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
}

/**
 * 32 hex digits, never the same again: programs seed `Math.random`, and stop the clocks, so the process and a count have a
 * say.
 */
export function randomId(): string {
  return shortHash(`${Math.random()} ${monotonicMs()} ${process.pid} ${wallClock()} ${ids++}`, 32)
}
