import type { App } from '../app.ts'
import { ourEnvironment, pathOf } from '../chunks.ts'
import type { World } from '../world.ts'

/**
 * Asks the question in a process of its own, on the same terminal, and waits for the answer. The prompt listens to
 * signals, patches streams and reads stdin; none of that may happen inside the host. What was answered is read
 * from the store like any other answer.
 *
 * Ctrl-C ends the launch as it would at any other moment: with exit code 130.
 */
export function ask(app: App, world: World): void {
  const { spawnSync } = process.getBuiltinModule('node:child_process')
  const question = [pathOf('ask.mjs'), JSON.stringify(app), ...world.arguments]
  const { status, signal } = spawnSync(process.execPath, question, {
    env: ourEnvironment(world.env),
    stdio: 'inherit',
  })
  if (status === INTERRUPTED || signal === 'SIGINT') {
    process.exit(INTERRUPTED)
  }
}

/** 128 + SIGINT, as shells count. */
export const INTERRUPTED = 130
