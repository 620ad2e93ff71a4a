import { INTERRUPTED } from '../../consent/ask.ts'
import { prompt } from '../../consent/prompt.ts'
import type { World } from '../../system/world.ts'

/** A question, and what can be typed. */
export interface Asking<Answer> {
  /** The last line. */
  readonly prompt: string
  /** Said where something else was typed. */
  readonly keys: string
  /** Said where nobody typed anything. */
  readonly unattended: string
  /** @returns undefined for something else */
  readonly answerTo: (typed: string) => Answer | '?' | undefined
  /** What is shown on `?`. */
  readonly shown: () => string
}

/** @returns undefined if the person left the question; Ctrl-C ends the process, and the job with it */
export async function askUntilAnswered<Answer>(
  asking: Asking<Answer>,
  world: World,
): Promise<Answer | undefined> {
  for (;;) {
    const typed = await prompt(asking.prompt)
    if (typed === 'interrupted') {
      interruptJob()
    }
    if (typed === 'unattended') {
      world.say(`\naskfirst: ${asking.unattended}`)
      return undefined
    }
    if (typed === 'left') {
      return undefined
    }
    const answer = asking.answerTo(typed.line.trim().toLowerCase())
    if (answer !== undefined && answer !== '?') {
      return answer
    }
    world.say(answer === '?' ? asking.shown() : asking.keys)
  }
}

/** What the terminal does on Ctrl-C where nobody reads single keys. */
function interruptJob(): never {
  if (process.platform !== 'win32') {
    process.on('SIGINT', () => {})
    process.kill(0, 'SIGINT')
  }
  process.exit(INTERRUPTED)
}
