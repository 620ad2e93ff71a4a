import { type App, parseApp } from './app.ts'
import { previewText } from './commands/preview.ts'
import { screenOf } from './commands/screen.ts'
import type { Answer } from './consent/answer.ts'
import { INTERRUPTED } from './consent/ask.ts'
import { keysText, promptText, questionText } from './consent/question.ts'
import { storeAnswer } from './consent/store.ts'
import { isFailure } from './failure.ts'
import { prompt } from './prompt.ts'
import { realWorld, type World } from './world.ts'

/** The question's own process: `node ask.mjs APP [ARGUMENT…]`, with the arguments of the program that was launched. */
async function main(): Promise<void> {
  const app = parseApp(process.argv[2] ?? '')
  const world = realWorld(process.argv.slice(3))
  world.say(`\n${questionText(app, process.stderr.columns)}\n`)
  const answer = await askUntilAnswered(app, world)
  if (answer !== undefined) {
    store(app, world, answer)
  }
}

/** @returns undefined if the person left the question */
async function askUntilAnswered(app: App, world: World): Promise<Answer['answer'] | undefined> {
  for (;;) {
    const typed = await prompt(promptText(app))
    if (typed === 'interrupted') {
      process.exit(INTERRUPTED)
    }
    if (typed === 'left') {
      return undefined
    }
    const key = keyOf(typed.line)
    if (key !== undefined && key !== '?') {
      return ANSWERS[key]
    }
    world.say(key === '?' ? `\n${previewText(app, world, screenOf(process.stderr))}\n` : keysText(app))
  }
}

const ANSWERS = { y: 'on', n: 'off', l: 'local' } as const

type Key = keyof typeof ANSWERS | '?'

/** Enter is No. */
function keyOf(line: string): Key | undefined {
  switch (line.trim().toLowerCase()) {
    case 'y':
    case 'yes':
      return 'y'
    case '':
    case 'n':
    case 'no':
      return 'n'
    case 'l':
    case 'local':
      return 'l'
    case '?':
      return '?'
    default:
      return undefined
  }
}

function store(app: App, world: World, answer: Answer['answer']): void {
  try {
    const { setAside } = storeAnswer(app, world, {
      answer,
      recipient: app.recipient?.host ?? null,
      words: `${questionText(app, process.stderr.columns)}\n${promptText(app)}`,
    })
    if (setAside !== undefined) {
      world.say(`askfirst: the earlier answer could not be read; it is kept as "${setAside}"`)
    }
  } catch (error) {
    if (!isFailure(error)) {
      throw error
    }
    world.say(`askfirst: ${error.message}\n${error.fix}`)
  }
}

await main()
