import type { App } from '../app.ts'
import { type Chunk, ourEnvironment, pathOf } from '../chunks.ts'
import { debug } from '../debug.ts'
import { reasonOf } from '../failure.ts'
import type { World } from '../world.ts'

/**
 * Starts a sender: a process of its own, which outlives this one and holds nothing of it.
 *
 * @param occasion - a crash is sent at once; what is left from earlier has time
 * @param outbox - absolute path; its working folder, for the program's may be gone, or be removed meanwhile
 */
export function startSender(
  app: App,
  world: World,
  { outbox, occasion }: { outbox: string; occasion: 'crash' | 'leftovers' },
): void {
  startApart('sender.cjs', { app, world, cwd: outbox, words: [occasion] })
}

interface Apart {
  readonly app: App
  readonly world: World
  readonly cwd: string
  /** What follows the app on its command line. */
  readonly words?: readonly string[]
}

/** Starts a process of ours that gets the app as JSON, outlives this process and holds nothing of it. */
export function startApart(chunk: Chunk, { app, world, cwd, words = [] }: Apart): void {
  try {
    // Loaded when needed: most launches have nothing to do for one.
    const { spawn } = process.getBuiltinModule('node:child_process')
    const child = spawn(process.execPath, [pathOf(chunk), JSON.stringify(app), ...words], {
      cwd,
      env: ourEnvironment(world.env),
      detached: true,
      stdio: 'ignore',
      windowsHide: true,
    })
    // Without a listener a failed start would throw in the host; the report stays, and the next launch tries again.
    child.on('error', () => {})
    child.unref()
  } catch (failure) {
    // As under Node's permission model: the same, at once.
    debug(app, world, () => `cannot start ${chunk}: ${reasonOf(failure)}`)
  }
}
