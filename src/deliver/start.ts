import type { App } from '../app.ts'
import { ourEnvironment, pathOf } from '../chunks.ts'
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
  // Loaded when needed: most launches have nothing to send.
  const { spawn } = process.getBuiltinModule('node:child_process')
  const sender = spawn(process.execPath, [pathOf('sender.js'), JSON.stringify(app), occasion], {
    cwd: outbox,
    env: ourEnvironment(world.env),
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  })
  // Without a listener a failed start would throw in the host; the report stays, and the next launch tries again.
  sender.on('error', () => {})
  sender.unref()
}
