import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Answer } from '../../src/consent/answer.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import type { Home } from './home.ts'

/** A yes of today, for any recipient. */
export function makeAnswer(change: Partial<Answer> = {}): Answer {
  return {
    answer: 'on',
    time: '2026-11-19T08:30:00.000Z',
    recipient: '*',
    fields: FIELDS_REVISION,
    words: null,
    askfirst: '0.1.0',
    node: 'v22.12.0',
    ...change,
  }
}

/** Where an app's answer is in this home. */
export function answerFile(home: Home, app = 'askfirst'): string {
  return join(home.config(app), 'telemetry.json')
}

/** Writes the file as an earlier answer would have left it; a text as it is, broken or not. */
export function writeAnswers(home: Home, answers: readonly Answer[] | string, app = 'askfirst'): void {
  mkdirSync(home.config(app), { recursive: true, mode: 0o700 })
  const text = typeof answers === 'string' ? answers : JSON.stringify({ answers })
  writeFileSync(answerFile(home, app), text, { mode: 0o600 })
}

/** Stores a yes for another recipient that not even its owner can change until the test ends. Only root may. */
export function fixAnswer(home: Home, app = 'askfirst'): void {
  writeAnswers(home, [makeAnswer({ recipient: 'former.example' })], app)
  execFileSync('chattr', ['+i', answerFile(home, app)])
  onTestFinished(() => {
    execFileSync('chattr', ['-i', answerFile(home, app)])
  })
}

/** What is stored, oldest first; nothing where there is no file. */
export function storedAnswers(home: Home, app = 'askfirst'): readonly Answer[] {
  try {
    return JSON.parse(readFileSync(answerFile(home, app), 'utf8')).answers
  } catch {
    return []
  }
}
