import type { App } from '../app/app.ts'
import { withTypedCommand } from '../app/typed-command.ts'
import { builtin } from '../system/builtin.ts'
import type { Environment } from '../system/environment.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'

/**
 * Asks the question in a process of its own, on the same terminal, and waits for the answer. The prompt listens to
 * signals, patches streams and reads stdin; none of that may happen inside the host. What was answered is read
 * from the store like any other answer.
 *
 * Ctrl-C ends the launch as it would at any other moment: by SIGINT for the whole job, so that a shell ends its loop
 * as well. The question sends it; here it has arrived, unless the program wants to go on.
 *
 * @param env - of that process
 * @returns its exit code; undefined if it could not be started
 */
export function ask(app: App, world: World, env: Environment = world.env): number | undefined {
  // The question ends with the process that asks: it has to know which one that is.
  const words = [JSON.stringify(withTypedCommand(app, world)), String(process.pid), ...world.arguments]
  const ended = processPart().runOwnProcess({ part: 'question', words, env })
  if (ended === INTERRUPTED && world.platform === 'win32') {
    process.exit(INTERRUPTED)
  }
  if (ended !== undefined && ended > SIGNALLED && ended !== INTERRUPTED) {
    repairTerminal()
  }
  return ended
}

/** 128 + SIGINT, as shells count. */
export const INTERRUPTED = 130
const SIGNALLED = 128

/** A question that was killed could not give the terminal back as it found it: no echo, no lines, no Ctrl-C. */
function repairTerminal(): void {
  builtin('node:child_process').spawnSync('stty', ['sane'], { stdio: ['inherit', 'ignore', 'ignore'] })
}

const processPart = late<typeof import('../system/own-process.ts')>(() => require('../system/own-process.ts'))
