import type { App } from '../app/app.ts'
import { SHARED_TEXTS } from '../app/question-words.ts'
import { filled, questionWords } from '../app/translation.ts'
import { answeredFor } from './answered-for.ts'

/** The prompt itself, which alone names tool and recipient: a small terminal shows no more. No is the default. */
export function promptText(app: App): string {
  const { tool, answer, words } = app
  const { question, questionHere } = answer === 'own' ? questionWords(words).texts : SHARED_TEXTS
  const recipient = answeredFor(app)
  return `${filled(recipient === null ? questionHere : question, { name: tool, recipient: recipient ?? '' })} [y/N/l/?]`
}

/** The prompt of a crash: not now is the default. */
export function crashPromptText({ tool, words, recipient }: App): string {
  const { crashQuestion, crashQuestionHere } = questionWords(words).texts
  const text = recipient ? crashQuestion : crashQuestionHere
  return `${filled(text, { name: tool, recipient: recipient?.host ?? '' })} [y/a/x/N/?]`
}
