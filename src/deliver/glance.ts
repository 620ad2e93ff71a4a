import { existsSync } from 'node:fs'
import { LONGEST_AGE_MS } from '../outbox/age.ts'
import { stampOf } from '../outbox/name.ts'
import { filesIn } from '../outbox/report.ts'
import { isResting } from './rest.ts'

/**
 * Whether a launch should look closer at an outbox, told by the names in it: something may be due, or too old. Does
 * the same for a hundred reports as for one.
 *
 * @param now - milliseconds since 1970
 * @param sends - whether this launch may send
 */
export function mayNeedCare(outbox: string, { now, sends }: { now: number; sends: boolean }): boolean {
  return existsSync(outbox) && ((sends && mayBeDue(outbox, now)) || mayBeTooOld(outbox, now))
}

function mayBeDue(outbox: string, now: number): boolean {
  return (
    (filesIn(outbox, 'pending').length > 0 && !isResting(outbox, now)) ||
    filesIn(outbox, 'sending').length > 0
  )
}

function mayBeTooOld(outbox: string, now: number): boolean {
  const past = stampOf(now - LONGEST_AGE_MS)
  return ['kept', 'sent', 'unreadable'].some(state =>
    // Names of reports begin with their year.
    filesIn(outbox, state).some(file => file < past && file >= '2'),
  )
}
