import { CRASH_POLL_MS, CRASH_WAIT_MS } from '../deliver/timing.ts'
import { listReports, type Report } from '../outbox/report.ts'
import { areLeftoversKilled } from '../system/leftover-processes.ts'
import { monotonicMs } from '../system/monotonic.ts'
import { sleepSync } from '../system/sleep.ts'
import type { World } from '../system/world.ts'

/**
 * A CI service kills what a job leaves behind, the sender too, and so do containers and systemd: there, and only there, the
 * crash waits for it.
 */
export function waitWhereLeftoversAreKilled(world: World, outbox: string, { eventId }: Report): void {
  if (!world.ci() && !areLeftoversKilled()) {
    return
  }
  const until = monotonicMs() + CRASH_WAIT_MS
  // Counted, too: somebody may have stopped even that clock.
  for (let look = 0; look < MOST_LOOKS && monotonicMs() < until && isUnderway(outbox, eventId); look++) {
    sleepSync(CRASH_POLL_MS)
  }
}

const MOST_LOOKS = CRASH_WAIT_MS / CRASH_POLL_MS

function isUnderway(outbox: string, eventId: string): boolean {
  return listReports(outbox, ['pending', 'sending']).some(report => report.eventId === eventId)
}
