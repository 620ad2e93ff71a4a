import type { App } from '../../app/app.ts'
import { foldersOf } from '../../app/folders.ts'
import { questionWords } from '../../app/translation.ts'
import { CHOICES, type Choice } from '../../consent/ask-about.ts'
import { askingNotes } from '../../consent/asking-notes.ts'
import { decide } from '../../consent/decide.ts'
import { inputsOf } from '../../consent/inputs.ts'
import { permitOne } from '../../consent/permit.ts'
import { crashPromptText } from '../../consent/prompt-text.ts'
import { type CrashAtHand, questionText } from '../../consent/question.ts'
import { sha256OfWords } from '../../consent/words-sha256.ts'
import { type Frozen, thaw } from '../../outbox/envelope.ts'
import type { CrashEvent } from '../../report/event.ts'
import { frameText } from '../../report/frame-text.ts'
import { reasonOf } from '../../system/failure.ts'
import { late } from '../../system/late.ts'
import { screenOf } from '../../system/screen.ts'
import { sha256 } from '../../system/sha256.ts'
import { visibleLine } from '../../system/visible.ts'
import type { World } from '../../system/world.ts'
import { cut } from '../../system/wrap.ts'
import { keepAnswer } from './keep-answer.ts'
import { askUntilAnswered } from './question-loop.ts'

/**
 * Asks about the report of a crash that has just happened, and stores what is to be stored of the answer: a yes to this
 * one beside the reports, a yes or a no to all as an answer.
 *
 * @param bytes - of the report, frozen
 * @param isStillAsked - whether the program still waits for it
 * @returns the exit code by which the program learns what was said
 */
export async function askAboutCrash(
  bytes: Uint8Array,
  { app, world, isStillAsked }: { app: App; world: World; isStillAsked: () => boolean },
): Promise<number> {
  // Another question may have been answered since the program saw that nobody had.
  const { rule, mode } = decide(inputsOf(() => app, world))
  if (rule === 'answer') {
    return mode === 'on' ? CHOICES.always : 0
  }
  const frozen = thaw(bytes)
  const { crashKeysMean, crashUnattended } = questionWords(app.words).texts
  const notes = { ...askingNotes(app, world), crash: crashIn(frozen.event, app) }
  const text = () => questionText(app, process.stderr.columns, notes)
  world.say(`\n${text()}\n`)
  const said = await askUntilAnswered(
    {
      prompt: crashPromptText(app),
      keys: crashKeysMean,
      unattended: crashUnattended,
      answerTo: typed => ANSWERS[typed],
      shown: () => wholeReport(frozen, world, text),
    },
    world,
  )
  const words = `${text()}\n${crashPromptText(app)}`
  const choice = isStillAsked() ? keepChoice(said, { app, world, frozen, words }) : undefined
  return choice === undefined ? 0 : CHOICES[choice]
}

/** Loaded when it is wanted. */
function wholeReport(frozen: Frozen, world: World, question: () => string): string {
  const { frozenText } = commandsPart()
  // Asked again below, so that what is answered is on the screen.
  return `\n${frozenText(frozen, world, screenOf(process.stderr))}\n\n${question()}\n`
}

type Said = NonNullable<Choice> | 'never' | 'not now'

interface AtHand {
  readonly app: App
  readonly world: World
  readonly frozen: Frozen
  /** That were shown. */
  readonly words: string
}

/** @returns what the program is to do */
function keepChoice(said: Said | undefined, atHand: AtHand): Choice {
  const { app, world, words } = atHand
  switch (said) {
    case 'always':
      return keepAnswer(app, world, { answer: 'on', words }) ? 'always' : keepPermit(atHand)
    case 'one':
      return sayIfTakenBack(app, world) ? undefined : keepPermit(atHand)
    case 'never':
      keepAnswer(app, world, { answer: 'off', words })
      return undefined
    default:
      return undefined
  }
}

/** While the question stood, a no may have been given at another terminal: it is for all. */
function sayIfTakenBack(app: App, world: World): boolean {
  const { mode, because } = decide(inputsOf(() => app, world))
  const isTaken = mode === 'off' || (mode === 'local' && app.recipient !== undefined)
  if (isTaken) {
    world.say(`askfirst: this report is not kept: telemetry is ${mode} by now, because ${because}`)
  }
  return isTaken
}

/** Without a recipient there is nothing to permit: the report is kept. */
function keepPermit({ app, world, frozen, words }: AtHand): Choice {
  const outbox = foldersOf(app, world)?.outbox
  if (!app.recipient || outbox === undefined) {
    return 'one'
  }
  try {
    const permitted = { outbox, eventId: frozen.event.event_id, sha256: sha256(frozen.bytes) }
    permitOne(permitted, { recipient: app.recipient.host, words: sha256OfWords(words) }, world.now())
    return 'one'
  } catch (error) {
    world.say(`askfirst: cannot keep the report: ${reasonOf(error)}`)
    return undefined
  }
}

function crashIn({ exception }: CrashEvent, { words }: Pick<App, 'words'>): CrashAtHand {
  const error = exception.values.at(-1)
  const frame = error?.stacktrace?.frames.at(-1)
  return {
    error: cut(visibleLine(`${error?.type}: ${error?.value}`), MOST_COLUMNS),
    place:
      frame === undefined
        ? questionWords(words).texts.placeUnknown
        : cut(visibleLine(frameText(frame)), MOST_COLUMNS),
  }
}

/** The rest is in the report, which is shown on `?`. */
const MOST_COLUMNS = 400

/** Enter is Not now. */
const ANSWERS: Readonly<Record<string, Said | '?'>> = {
  y: 'one',
  yes: 'one',
  a: 'always',
  always: 'always',
  x: 'never',
  never: 'never',
  '': 'not now',
  n: 'not now',
  no: 'not now',
  '?': '?',
}

const commandsPart = late<typeof import('../commands.ts')>(() => require('../commands.ts'))
