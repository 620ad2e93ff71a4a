import type { App } from '../app/app.ts'
import { prune } from '../outbox/prune.ts'
import type { World } from '../system/world.ts'
import { flush, hasUnseen } from './flush.ts'
import { endTurn, takeTurn } from './one-sender.ts'
import { returnStaleClaims } from './stale-claims.ts'

/**
 * Does what there is to do in an outbox, unless another process is at it: takes back what dead senders hold, sends what
 * is pending, removes what is past its time. A crash that finds a sender at work leaves its report to it, so this looks
 * once more when it has let go.
 *
 * @param outbox - absolute path
 */
export async function drain(app: App, world: World, outbox: string): Promise<void> {
  const seen = new Map<string, number>()
  do {
    if (!takeTurn(outbox)) {
      return
    }
    try {
      returnStaleClaims(outbox, world.now())
      await flush({ app, world, outbox }, seen)
      prune(outbox, world.now())
    } finally {
      endTurn(outbox)
    }
  } while (hasUnseen(outbox, seen))
}
