import type { App } from '../app/app.ts'
import { debug } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'
import { giveTurn } from './one-sender.ts'

/**
 * Starts a sender: a process of its own, which outlives this one. If it cannot be started, reports stay where they
 * are, and the next launch tries again.
 *
 * @param occasion - a crash is sent at once; what is left from earlier has time
 * @param outbox - absolute path
 */
export function startSender(
  app: App,
  world: World,
  { outbox, occasion }: { outbox: string; occasion: 'crash' | 'leftovers' },
): void {
  try {
    const pid = processPart().startOwnProcess({
      part: 'sender',
      words: [JSON.stringify(app), occasion],
      env: world.env,
      cwd: outbox,
    })
    // One that waits first would keep what crashes meanwhile waiting too.
    if (pid !== undefined && occasion === 'crash') {
      giveTurn(outbox, pid)
    }
  } catch (failure) {
    debug(app, world, () => `cannot start a sender: ${reasonOf(failure)}`)
  }
}

const processPart = late<typeof import('../system/own-process.ts')>(() => require('../system/own-process.ts'))
