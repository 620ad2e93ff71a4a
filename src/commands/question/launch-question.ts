import type { App } from '../../app/app.ts'
import { questionWords } from '../../app/translation.ts'
import type { Answer } from '../../consent/answer.ts'
import { askingNotes } from '../../consent/asking-notes.ts'
import { decide } from '../../consent/decide.ts'
import { inputsOf } from '../../consent/inputs.ts'
import { promptText } from '../../consent/prompt-text.ts'
import { questionText } from '../../consent/question.ts'
import { late } from '../../system/late.ts'
import { screenOf } from '../../system/screen.ts'
import type { World } from '../../system/world.ts'
import { keepAnswer } from './keep-answer.ts'
import { askUntilAnswered } from './question-loop.ts'

/**
 * Asks what a launch asks, and stores the answer.
 *
 * @param isStillAsked - whether the program still waits for it
 */
export async function askAtLaunch(app: App, world: World, isStillAsked: () => boolean): Promise<void> {
  // Another question may have been answered since the program saw that nobody had.
  if (decide(inputsOf(() => app, world)).rule === 'answer') {
    return
  }
  const notes = askingNotes(app, world)
  const { keysMean, unattended } = questionWords(app.words).texts
  const text = () => questionText(app, process.stderr.columns, notes)
  world.say(`\n${text()}\n`)
  const answer = await askUntilAnswered(
    {
      prompt: promptText(app),
      keys: keysMean,
      unattended,
      answerTo: typed => ANSWERS[typed],
      shown: () => exampleText(app, world, text),
    },
    world,
  )
  if (answer !== undefined && isStillAsked()) {
    keepAnswer(app, world, { answer, words: `${text()}\n${promptText(app)}` })
  }
}

/** Loaded when it is wanted: most answer without it. */
function exampleText(app: App, world: World, question: () => string): string {
  const { ONLY_EXAMPLE, previewText } = commandsPart()
  const example = previewText(app, world, screenOf(process.stderr))
  // Asked again below, so that what is answered is on the screen.
  return `\n${ONLY_EXAMPLE}\n\n${example}\n\n${question()}\n`
}

/** Enter is No. */
const ANSWERS: Readonly<Record<string, Answer['answer'] | '?'>> = {
  y: 'on',
  yes: 'on',
  '': 'off',
  n: 'off',
  no: 'off',
  l: 'local',
  local: 'local',
  '?': '?',
}

const commandsPart = late<typeof import('../commands.ts')>(() => require('../commands.ts'))
