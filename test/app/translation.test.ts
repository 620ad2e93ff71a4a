import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import type { QuestionWords } from '../../src/app/question-words.ts'
import { questionWords } from '../../src/app/translation.ts'
import { promptText } from '../../src/consent/prompt-text.ts'
import { questionText } from '../../src/consent/question.ts'
import { makeApp } from '../harness/app.ts'

const english = questionWords()

test('questionWords() replaces what is given, and says the rest in English', () => {
  const words = questionWords({ texts: { sent: 'Envoyé' }, parts: { os: 'système' } })
  expect(words).toEqual({
    texts: { ...english.texts, sent: 'Envoyé' },
    parts: { ...english.parts, os: 'système' },
    never: english.never,
    added: english.added,
  })
})

test.each<[string, QuestionWords]>([
  ['is empty', { parts: { error: '' }, never: { email: ' \n' } }],
  ['does not name the recipient', { texts: { send: 'When {name} crashes, something happens.' } }],
  ['does not say for how long', { texts: { keptThere: 'for a while there' } }],
  ['does not name it in the last line', { texts: { question: 'Send {name} reports?' } }],
  ['does not say how to change it', { texts: { changeBy: 'never mind' } }],
])('questionWords() says in English what %s', (_, words) => {
  expect(questionWords(words)).toEqual(english)
})

test('no words hide what is sent, what is not, to whom, for how long, and how to change it', () => {
  const recipient = parseDsn('https://key@sentry.example.org/1')
  const shared = { recipient, system: true, retentionDays: 41, command: 'tool reports' }
  fc.assert(
    fc.property(anyWords(), words => {
      const app = makeApp({ ...shared, words })
      const { parts, never } = questionWords(words)
      const text = withoutSpace(questionText(app, 80))
      const said = [...Object.values(parts), ...Object.values(never), recipient.host, '41', app.command]
      expect(said.filter(each => !text.includes(withoutSpace(each)))).toEqual([])
      expect([...Object.values(parts), ...Object.values(never)].map(each => each.trim())).not.toContain('')
      expect(promptText(app)).toMatch(/\S \[y\/N\/l\/\?\]$/)
      expect(promptText(app)).toContain(app.tool)
      expect(promptText(app)).toContain(recipient.host)
    }),
    { numRuns: 300 },
  )
})

/** Whatever an author may give, of the right type and of any other, as JavaScript allows. */
function anyWords(): fc.Arbitrary<QuestionWords> {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.constant('{recipient} {days} {name} {command}'),
  )
  const group = (keys: object) =>
    fc.dictionary(fc.constantFrom(...Object.keys(keys), '__proto__', 'other'), text)
  return fc.record(
    { texts: group(english.texts), parts: group(english.parts), never: group(english.never) },
    { requiredKeys: [] },
  )
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}
