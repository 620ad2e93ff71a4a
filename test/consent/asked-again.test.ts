import { expect, test } from 'vitest'
import type { App } from '../../src/app/app.ts'
import { parseDsn } from '../../src/app/dsn.ts'
import type { Answer } from '../../src/consent/answer.ts'
import { whyAskedAgain } from '../../src/consent/asked-again.ts'
import { ADDED } from '../../src/report/field-words.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { makeAnswer } from '../harness/answers.ts'
import { makeApp } from '../harness/app.ts'

const recipient = parseDsn('https://key@sentry.example.org/1')
const OWN = makeApp({ recipient })
const SHARED = makeApp({ recipient, answer: 'shared' })
const time = '2026-03-04T05:06:07.000Z'

test.each<[string, App, Partial<Answer>, string]>([
  [
    'another recipient',
    OWN,
    { recipient: 'old.example' },
    'Asked again: your answer of 2026-03-04 was for old.example, not for sentry.example.org.',
  ],
  [
    'no recipient',
    OWN,
    { recipient: null },
    'Asked again: your answer of 2026-03-04 was for keeping reports on this computer, not for sentry.example.org.',
  ],
  [
    'another recipient of what askfirst runs',
    SHARED,
    { answer: 'off', recipient: 'old.example' },
    'Asked again: your answer of 2026-03-04 was for old.example, not for sentry.example.org/1.',
  ],
  [
    'those that the person names, where a package.json does',
    { ...SHARED, named: false },
    { recipient: '*' },
    'Asked again: your answer of 2026-03-04 was for recipients that you name yourself, not for sentry.example.org/1.',
  ],
  [
    'fewer fields',
    OWN,
    { recipient: 'sentry.example.org', fields: FIELDS_REVISION - 1 },
    `Asked again: since your answer of 2026-03-04, reports also hold ${ADDED[FIELDS_REVISION]}.`,
  ],
  [
    'something that would steer the terminal',
    OWN,
    { recipient: 'old\x1b[2J' },
    'Asked again: your answer of 2026-03-04 was for old\\u{1b}[2J, not for sentry.example.org.',
  ],
])('whyAskedAgain() says of a yes for %s what it was for', (_, app, change, words) => {
  const answers = [makeAnswer({ time, ...change })]
  expect(whyAskedAgain(app, { state: 'answers', answers })).toBe(words)
})

test('whyAskedAgain() says that an answer cannot be read', () => {
  const stored = { state: 'broken', problem: 'it is not valid JSON' } as const
  expect(whyAskedAgain(OWN, stored)).toBe(
    `Asked again: your answer cannot be read; ${OWN.command} status says why.`,
  )
})

test('whyAskedAgain() says nothing to who was never asked', () => {
  expect(whyAskedAgain(OWN, { state: 'none' })).toBeUndefined()
  expect(whyAskedAgain(OWN, { state: 'answers', answers: [] })).toBeUndefined()
})

test('each revision of the field table says what it added', () => {
  expect(Object.keys(ADDED).map(Number)).toEqual([...Array(FIELDS_REVISION - 1).keys()].map(at => at + 2))
})
