import type { Dsn } from '../app/dsn.ts'
import { moveReport } from '../outbox/claim.ts'
import type { Frozen } from '../outbox/envelope.ts'
import { removeReport } from '../outbox/prune.ts'
import type { Report } from '../outbox/report.ts'
import { lstatIfThere } from '../system/if-there.ts'
import { sha256 } from '../system/sha256.ts'
import type { World } from '../system/world.ts'
import type { Outcome } from './outcome.ts'
import { type Receipt, removeReceipt, writeReceipt } from './receipt.ts'
import { noteAttempt } from './schedule.ts'

/** What is settled, and for whom. */
export interface Settling {
  readonly outcome: Outcome
  readonly frozen: Frozen
  readonly recipient: Dsn
  readonly world: World
  /** Where it was before, and is again after a failure. */
  readonly waiting: 'kept' | 'pending'
}

/**
 * Puts a claimed report where its outcome belongs, the receipt first. On a disk that takes no more, what has
 * arrived is removed: it must not be sent over and over.
 */
export function settle(claimed: Report, settling: Settling): void {
  const { outcome, recipient, world, waiting } = settling
  // Deleted meanwhile, by `off` or `reset`: there is nothing to put away, and nothing to be written for it.
  if (isGone(claimed.path)) {
    return
  }
  attempt(() => {
    const { waitMs } = outcome
    noteAttempt(claimed.outbox, recipient.host, {
      now: world.now(),
      waitMs,
      failed: outcome.state === 'failed',
    })
  })
  if (outcome.state === 'failed') {
    moveReport(claimed, waiting)
    return
  }
  const state = outcome.state === 'sent' ? 'sent' : 'kept'
  attempt(() => writeReceipt(claimed, state, receiptOf(settling)))
  try {
    moveReport(claimed, state)
  } catch (error) {
    if (outcome.state !== 'sent') {
      throw error
    }
    removeReport(claimed)
  }
  if (state !== waiting) {
    attempt(() => removeReceipt(claimed, waiting))
  }
}

/**
 * Gives a report up that no server took: it is kept, and its receipt says why.
 *
 * @param pending - not claimed: whoever moves it first is right
 */
export function giveUp(
  pending: Report,
  { frozen, recipient, world }: Omit<Settling, 'outcome' | 'waiting'>,
): void {
  attempt(() =>
    writeReceipt(pending, 'kept', {
      ...receiptBase({ frozen, recipient, world }),
      status: null,
      eventId: null,
    }),
  )
  moveReport(pending, 'kept')
}

function receiptOf({ outcome, ...settling }: Settling): Receipt {
  return {
    ...receiptBase(settling),
    status: outcome.state === 'failed' ? null : outcome.status,
    eventId: (outcome.state === 'sent' && outcome.eventId) || null,
  }
}

function receiptBase({
  frozen,
  recipient,
  world,
}: Omit<Settling, 'outcome' | 'waiting'>): Pick<Receipt, 'time' | 'host' | 'sha256'> {
  return { time: new Date(world.now()).toISOString(), host: recipient.host, sha256: sha256(frozen.bytes) }
}

/** Only what the system says is gone is gone: a folder that may not be looked into is none that is empty. */
function isGone(path: string): boolean {
  try {
    return lstatIfThere(path) === undefined
  } catch {
    return false
  }
}

/** A note that cannot be written keeps no report from where it belongs. */
function attempt(step: () => void): void {
  try {
    step()
  } catch {
    // The disk is full, or may not be written to.
  }
}
