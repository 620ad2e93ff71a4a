import type { App } from '../app/app.ts'
import { questionWords } from '../app/translation.ts'
import type { Answer } from '../consent/answer.ts'
import { answeredFor } from '../consent/answered-for.ts'
import { contentsText } from '../consent/question.ts'
import { screenOf } from '../system/screen.ts'
import { wrap } from '../system/wrap.ts'

/** What an answer does, to whom, with what, and how to undo it. */
export function answerEffect(answer: Answer['answer'], app: App): string {
  switch (answer) {
    case 'on':
      return [whatYesDoes(app), ...contentsOf(app), `To undo it: ${app.command} off`].join('\n')
    case 'local':
      return 'Crash reports will be kept on this computer, and sent only if you name one to be sent.'
    case 'off':
      return 'Crash reports are off: nothing is recorded, nothing is sent.'
  }
}

function whatYesDoes(app: App): string {
  const { tool, answer } = app
  const recipient = answeredFor(app)
  if (recipient !== null) {
    return answer === 'own'
      ? `Crash reports of ${tool} will be sent to ${recipient}.`
      : `Crash reports of programs that ${tool} runs will be sent to ${recipient}.`
  }
  return answer === 'own'
    ? `Crash reports of ${tool} will be kept on this computer: it names no recipient, so nothing is sent.`
    : 'Crash reports will be sent to recipients that you name yourself, by --dsn or MM_TELEMETRY_DSN; without one they stay on this computer.'
}

/** What a report holds, as the question says it, in English as all commands speak. */
function contentsOf(app: App): readonly string[] {
  const { columns } = screenOf(process.stderr)
  return [
    wrap(`They hold: ${contentsText({ ...app, words: {} })}.`, columns),
    wrap(`Never: ${Object.values(questionWords().never).join(', ')}.`, columns),
    `See one first: ${app.command} preview`,
  ]
}
