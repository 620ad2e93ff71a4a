import { dirname } from 'node:path'
import type { App } from './app.ts'
import { isAnythingDue, isAnythingTooOld } from './deliver/due.ts'
import { SENDER_STARTS_MS } from './deliver/policy.ts'
import { rest } from './deliver/rest.ts'
import { startApart, startSender } from './deliver/start.ts'
import type { World } from './world.ts'

interface Ground {
  readonly app: App
  readonly world: World
  /** Absolute path. */
  readonly outbox: string
  /** Whether this launch may send. */
  readonly sends: boolean
}

/**
 * Takes up what crashed earlier and is not reported yet, or reported and not sent, or past its time. The process that
 * reports starts the sender.
 *
 * @param fatal - absolute path of what Node left about a fatal error; undefined if it left nothing
 * @throws the error of `node:fs`
 */
export function takeUpLeftovers({ app, world, outbox, sends }: Ground, fatal: string | undefined): void {
  if (fatal !== undefined) {
    startApart('recover.cjs', { app, world, cwd: dirname(fatal) })
  } else if (sends && isAnythingDue(outbox, world.now())) {
    // One launch of many at once starts a sender. Where even that cannot be noted, a sender could claim nothing.
    rest(outbox, world.now() + SENDER_STARTS_MS)
    startSender(app, world, { outbox, occasion: 'leftovers' })
  } else if (isAnythingTooOld(outbox, world.now())) {
    startSender(app, world, { outbox, occasion: 'leftovers' })
  }
}
