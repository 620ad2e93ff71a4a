import { type App, parseApp } from './app.ts'
import { previewText } from './commands/preview.ts'
import { screenOf } from './commands/screen.ts'
import type { Answer } from './consent/answer.ts'
import { INTERRUPTED } from './consent/ask.ts'
import { KEYS, QUESTION, questionText } from './consent/question.ts'
import { storeAnswer } from './consent/store.ts'
import { Failure } from './failure.ts'
import { input } from './prompts.ts'
import { realWorld, type World } from './world.ts'

/** The question's own process: `node ask.js APP [ARGUMENT…]`, with the arguments of the program that was launched. */
async function main(): Promise<void> {
  const app = parseApp(process.argv[2] ?? '')
  const world = realWorld(process.argv.slice(3))
  world.say(`\n${questionText(app, process.stderr.columns)}\n`)
  const answer = await askUntilAnswered(app, world)
  if (answer !== undefined) {
    store(app, world, answer)
  }
}

async function askUntilAnswered(app: App, world: World): Promise<Answer['answer'] | undefined> {
  for (;;) {
    const key = await askOnce()
    if (key !== '?') {
      return key && ANSWERS[key]
    }
    world.say(`\n${previewText(app, world, screenOf(process.stderr))}\n`)
  }
}

const ANSWERS = { y: 'on', n: 'off', l: 'local' } as const

type Key = keyof typeof ANSWERS | '?'

/** @returns undefined if the person left the question: Esc, or end of input */
async function askOnce(): Promise<Key | undefined> {
  const left = new AbortController()
  const leave = (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
    if (key === undefined || key.name === 'escape' || (key.ctrl && key.name === 'd')) {
      left.abort()
    }
  }
  process.stdin.on('keypress', leave).once('end', leave)
  try {
    const question = { message: QUESTION, validate: (text: string) => keyOf(text) !== undefined || KEYS }
    return keyOf(await input(question, { output: process.stderr, signal: left.signal }))
  } catch (error) {
    return afterLeaving(error)
  } finally {
    process.stdin.off('keypress', leave).off('end', leave)
  }
}

/** Enter is No. */
function keyOf(text: string): Key | undefined {
  switch (text.trim().toLowerCase()) {
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

function afterLeaving(error: unknown): undefined {
  if (error instanceof Error && error.name === 'ExitPromptError') {
    process.exit(INTERRUPTED)
  }
  if (error instanceof Error && error.name === 'AbortPromptError') {
    return undefined
  }
  throw error
}

function store(app: App, world: World, answer: Answer['answer']): void {
  try {
    const { setAside } = storeAnswer(app, world, { answer, recipient: app.recipient?.host ?? null })
    if (setAside !== undefined) {
      world.say(`askfirst: the earlier answer could not be read; it is kept as "${setAside}"`)
    }
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error
    }
    world.say(`askfirst: ${error.message}\n${error.fix}`)
  }
}

await main()
