import { describe, expect, it, test } from 'vitest'
import { questionText } from '../../src/consent/question.ts'
import { parseDsn } from '../../src/dsn.ts'
import { FIELDS, NEVER, PARTS } from '../../src/fields.ts'
import { makeApp } from '../harness/app.ts'

const recipient = parseDsn('https://key@sentry.example.org/1')

describe('questionText()', () => {
  test.each([
    [
      'of an app that asks for itself',
      makeApp({ recipient }),
      'When tool crashes, it can report to its maintainers at sentry.example.org.',
    ],
    [
      'of askfirst, which asks for all that it launches',
      makeApp({ name: 'askfirst', answer: 'shared', recipient }),
      'When a program that askfirst runs crashes, askfirst can report it to sentry.example.org. The answer counts for all programs run this way.',
    ],
    [
      'where nothing can be sent',
      makeApp(),
      'When tool crashes, it can keep a report on this computer; nothing is sent.',
    ],
    [
      'of askfirst where nothing can be sent',
      makeApp({ name: 'askfirst', answer: 'shared' }),
      'When a program that askfirst runs crashes, askfirst can keep a report on this computer; nothing is sent. The answer counts for all programs run this way.',
    ],
  ])('says what it is about: %s', (_, app, words) => {
    const label = app.recipient ? 'Sent' : 'Holds'
    expect(unwrapped(questionText(app, 80))).toMatch(new RegExp(`^${escaped(words)} ${label} `))
  })

  it('covers each field that may leave, and what never does', () => {
    const text = unwrapped(questionText(makeApp({ recipient, system: true }), 80))
    const parts = new Set(FIELDS.map(({ part }) => PARTS[part]))
    expect([...parts].filter(part => !text.includes(part))).toEqual([])
    expect(Object.values(NEVER).filter(words => !text.includes(words))).toEqual([])
  })

  it('says of what is sent what the table says, and no more', () => {
    const parts = [...new Set(FIELDS.map(({ part }) => PARTS[part]))]
    const text = unwrapped(questionText(makeApp({ recipient, system: true }), 80))
    expect(text).toContain(` Sent ${parts.join('; ')} Never ${Object.values(NEVER).join(', ')} Kept `)
  })

  it('speaks of system and processor only if the app asks for them', () => {
    expect(unwrapped(questionText(makeApp({ system: true }), 80))).toContain(PARTS.system)
    expect(unwrapped(questionText(makeApp({ system: false }), 80))).not.toContain(PARTS.system)
  })

  it('says for how long, and how to change it', () => {
    const app = makeApp({ recipient, retentionDays: 30, command: 'tool reports' })
    const text = unwrapped(questionText(app, 80))
    expect(text).toContain('Kept 30 days, here and at sentry.example.org')
    expect(text).toContain('Change tool reports on|local|off')
    expect(unwrapped(questionText(makeApp(), 80))).toContain('Kept 90 days, here Change')
  })

  test.each([40, 60, 80, 200])('fits into %i columns, and never into more than 80', columns => {
    const text = questionText(makeApp({ recipient, answer: 'shared', system: true }), columns)
    const widest = Math.max(...text.split('\n').map(line => line.length))
    expect(widest).toBeLessThanOrEqual(Math.min(columns, 80))
  })
})

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
