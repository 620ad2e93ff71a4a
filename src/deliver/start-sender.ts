import type { App } from '../app/app.ts'
import { debug } from '../system/debug.ts'
import { reasonOf } from '../system/failure.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'

/**
 * Starts a sender: a process of its own, which outlives this one. If it cannot be started, reports stay where they
 * are, and the next launch tries again.
 *
 * @param occasion - a crash is sent at once; what is left from earlier has time
 * @param outbox - absolute path
 * @returns its process id; undefined if it could not be started
 */
export function startSender(
  app: App,
  world: World,
  { outbox, occasion }: { outbox: string; occasion: 'crash' | 'leftovers' },
): number | undefined {
  try {
    return processPart().startOwnProcess({
      part: 'sender',
      words: [JSON.stringify(app), occasion],
      env: world.env,
      cwd: outbox,
    })
  } catch (failure) {
    debug(app, world, () => `cannot start a sender: ${reasonOf(failure)}`)
    return undefined
  }
}

const processPart = late<typeof import('../system/own-process.ts')>(() => require('../system/own-process.ts'))
