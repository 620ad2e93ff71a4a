import { setTimeout as delay } from 'node:timers/promises'
import { parseApp } from '../app.ts'
import { foldersOf } from '../folders.ts'
import { prune } from '../outbox/prune.ts'
import { realWorld } from '../world.ts'
import { giveBackAbandoned } from './abandoned.ts'
import { readSchedule, spreadMs } from './schedule.ts'
import { sweep } from './sweep.ts'

/** The sender's own process: `node sender.cjs APP OCCASION`, started by a crash or a launch, seen by nobody. */
async function main(): Promise<void> {
  const app = parseApp(process.argv[2] ?? '')
  const outbox = foldersOf(app)?.outbox
  if (outbox !== undefined) {
    const world = realWorld([])
    if (process.argv[3] === 'leftovers' && Object.keys(readSchedule(outbox)).length > 0) {
      await delay(spreadMs(Math.random()))
    }
    giveBackAbandoned(outbox, world.now())
    await sweep(app, world, outbox)
    prune(outbox, world.now())
  }
}

// A proxy that took a connection and said nothing would keep this process alive.
void main().finally(() => process.exit())
