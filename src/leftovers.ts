import { dirname } from 'node:path'
import { type Subject, statusNow } from './caught.ts'
import { isAnythingDue, isAnythingTooOld } from './deliver/due.ts'
import { SENDER_STARTS_MS } from './deliver/policy.ts'
import { rest } from './deliver/rest.ts'
import { startApart, startSender } from './deliver/start.ts'

/**
 * Takes up what crashed earlier and is not reported yet, or reported and not sent, or past its time. The process that
 * reports starts the sender. The decision is made anew: a launch mostly takes an answer at its word.
 *
 * @param outbox - absolute path
 * @param fatal - absolute path of what Node left about a fatal error; undefined if it left nothing
 * @throws the error of `node:fs`
 */
export function takeUpLeftovers(
  subject: Subject,
  { outbox, fatal }: { outbox: string; fatal: string | undefined },
): void {
  const { app, world } = subject
  const { mode } = statusNow(subject)
  const sends = mode === 'on' && app.recipient !== undefined
  if (mode !== 'on' && mode !== 'local') {
    return
  }
  if (fatal !== undefined) {
    startApart('recover.cjs', { app, world, cwd: dirname(fatal), words: [world.script] })
  } else if (sends && isAnythingDue(outbox, world.now())) {
    // One launch of many at once starts a sender. Where even that cannot be noted, a sender could claim nothing.
    rest(outbox, world.now() + SENDER_STARTS_MS)
    startSender(app, world, { outbox, occasion: 'leftovers' })
  } else if (isAnythingTooOld(outbox, world.now())) {
    startSender(app, world, { outbox, occasion: 'leftovers' })
  }
}
