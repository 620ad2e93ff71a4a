import { parseApp } from '../app/app.ts'
import { foldersOf } from '../app/folders.ts'
import { builtin } from '../system/builtin.ts'
import { ownWords } from '../system/own-words.ts'
import { realWorld } from '../system/world.ts'
import { drain } from './drain.ts'
import { readSchedule, spreadMs } from './schedule.ts'

/** The sender's own process: `node sender.cjs`, told APP and OCCASION, started by a crash or a launch, seen by nobody. */
async function main(): Promise<void> {
  const [text = '', occasion] = ownWords()
  const app = parseApp(text)
  const world = realWorld([])
  const outbox = foldersOf(app, world)?.outbox
  if (outbox !== undefined) {
    if (occasion === 'leftovers' && Object.keys(readSchedule(outbox)).length > 0) {
      await builtin('node:timers/promises').setTimeout(spreadMs(Math.random()))
    }
    await drain(app, world, outbox)
  }
}

// A proxy that took a connection and said nothing would keep this process alive.
void main().finally(() => process.exit())
