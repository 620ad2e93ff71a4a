import { parseApp } from '../../app/app.ts'
import { reportAtHand } from '../../consent/ask-about.ts'
import { isAlive } from '../../system/process-alive.ts'
import { sayWhole } from '../../system/say-whole.ts'
import { realWorld } from '../../system/world.ts'
import { waitForTurn } from '../earlier-questions.ts'
import { askAboutCrash } from './crash-question.ts'
import { askAtLaunch } from './launch-question.ts'

/**
 * The question's own process: `node question.cjs APP HOST [ARGUMENT…]`, with the process id of the program that asks, and
 * its arguments. It ends with that program: what is typed then is for others. At a crash the report is in its
 * environment.
 */
async function main(): Promise<void> {
  const app = parseApp(process.argv[2] ?? '')
  const host = Number(process.argv[3])
  const world = { ...realWorld(process.argv.slice(4)), say: sayWhole }
  const isStillAsked = () => isRunBy(host)
  endWith(host)
  const bytes = reportAtHand()
  const isFirst = await waitForTurn(app, world)
  if (bytes !== undefined) {
    process.exitCode = await askAboutCrash(bytes, { app, world, isStillAsked })
  } else if (isFirst) {
    await askAtLaunch(app, world, isStillAsked)
  }
}

/**
 * Ends this process when its host has ended, or whatever goes wrong with a terminal that is gone. The terminal is given
 * back as it was, and nothing is said on it.
 */
function endWith(host: number): void {
  const leave = (): never => {
    if (process.stdin.isTTY) {
      process.stdin.setRawMode(false)
    }
    process.exit()
  }
  process.on('uncaughtException', leave)
  setInterval(() => isRunBy(host) || leave(), LOOK_AGAIN_MS).unref()
}

function isRunBy(host: number): boolean {
  return process.ppid === host && isAlive(host)
}

/** Nobody types as soon as that. */
const LOOK_AGAIN_MS = 50

// Where this is a thread, its keyboard would keep it alive.
void main().finally(() => process.exit())
