import { describe, expect, it, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { promptText } from '../../src/consent/prompt-text.ts'
import { questionText } from '../../src/consent/question.ts'
import { NEVER, PARTS } from '../../src/report/field-words.ts'
import { FIELDS } from '../../src/report/fields.ts'
import { makeApp } from '../harness/app.ts'

const recipient = parseDsn('https://key@sentry.example.org/1')
const CRASH = { error: 'Error: no', place: 'load (a.js:1:2)' }

describe('questionText()', () => {
  test.each([
    [
      'of an app that asks for itself',
      makeApp({ recipient }),
      'To help fix bugs, tool can report its crashes to its maintainers, at sentry.example.org.',
    ],
    [
      'of askfirst, which asks for all that it launches',
      makeApp({ name: 'askfirst', answer: 'shared', recipient }),
      'To help fix bugs, askfirst can report crashes of the programs that it runs to sentry.example.org/1. The answer counts for all programs run with this recipient.',
    ],
    [
      'where nothing can be sent',
      makeApp(),
      'To help fix bugs, tool can keep reports of its crashes on this computer; nothing is sent.',
    ],
    [
      'of askfirst where nothing can be sent',
      makeApp({ name: 'askfirst', answer: 'shared' }),
      'To help fix bugs, askfirst can keep reports of crashes of the programs that it runs on this computer; nothing is sent. The answer counts for all programs run without a recipient.',
    ],
  ])('says what it is about: %s', (_, app, words) => {
    const label = app.recipient ? 'Sent' : 'Holds'
    expect(unwrapped(questionText(app, 80))).toMatch(new RegExp(`^${escaped(words)} ${label}: `))
  })

  it.each([
    [
      makeApp({ recipient }),
      'To help fix this bug, tool can report it to its maintainers, at sentry.example.org.',
    ],
    [makeApp(), 'To help fix this bug, tool can keep a report of it on this computer; nothing is sent.'],
    [
      makeApp({ recipient, policy: { redirects: true } }),
      'To help fix this bug, tool can report it to your organisation, at sentry.example.org.',
    ],
  ])('says at a crash what it is about', (app, words) => {
    const text = unwrapped(questionText(app, 80, { crash: CRASH }))
    const label = app.recipient ? 'Sent' : 'Holds'
    expect(text).toMatch(
      new RegExp(`^${escaped(words)} Error: Error: no At: load \\(a\\.js:1:2\\) ${label}: `),
    )
    expect(text).toContain('x never')
  })

  it.each([undefined, CRASH])('covers each field that may leave, and what never does, at %o', crash => {
    const text = unwrapped(questionText(makeApp({ recipient, system: true }), 80, { crash }))
    const parts = new Set(FIELDS.map(({ part }) => PARTS[part]))
    expect([...parts].filter(part => !text.includes(part))).toEqual([])
    expect(Object.values(NEVER).filter(words => !text.includes(words))).toEqual([])
  })

  it('says of what is sent what the table says, and no more', () => {
    const parts = [...new Set(FIELDS.map(({ part }) => PARTS[part]))]
    const text = unwrapped(questionText(makeApp({ recipient, system: true }), 80))
    expect(text).toContain(` Sent: ${parts.join('; ')} Never: ${Object.values(NEVER).join(', ')} Kept: `)
  })

  it('speaks of system and processor only if the app asks for them', () => {
    expect(unwrapped(questionText(makeApp({ system: true }), 80))).toContain(PARTS.system)
    expect(unwrapped(questionText(makeApp({ system: false }), 80))).not.toContain(PARTS.system)
  })

  it('says for how long, and how to change it', () => {
    const app = makeApp({ recipient, retentionDays: 30, command: 'tool reports' })
    const text = unwrapped(questionText(app, 80))
    expect(text).toContain('Kept: 90 days here, 30 days there')
    expect(text).toContain('Change: tool reports on|local|off')
    expect(unwrapped(questionText(makeApp(), 80))).toContain('Kept: 90 days, here Change:')
  })

  it.each([
    ['an administrator', { policy: { redirects: true } }],
    ['who launches any program', { answer: 'shared' as const }],
  ])('promises nothing of a recipient that %s names', (_, whose) => {
    const app = makeApp({ recipient, retentionDays: 30, ...whose })
    expect(unwrapped(questionText(app, 80))).toContain(
      'Kept: 90 days here; there, as long as whoever runs it says Change:',
    )
  })

  it('says where the policy can be read, and where what the administrator set', () => {
    const app = makeApp({ recipient, command: 'tool reports', policy: { redirects: true } })
    const text = unwrapped(questionText(app, 80))
    expect(text).toContain('Policy: tool reports privacy')
    expect(text).toContain('directs reports to sentry.example.org, see tool reports status')
  })

  it('says of no address that it is not seen: a connection has one', () => {
    expect(questionText(makeApp({ recipient }), 80)).not.toMatch(/IP|address/)
  })

  it('says that Enter is remembered, and what leaves it open', () => {
    const text = unwrapped(questionText(makeApp({ recipient }), 80))
    expect(text).toContain('n/Enter no')
    expect(text).toContain('Your answer is remembered; Esc leaves it open.')
  })

  test.each([
    ['送信', '保存しません'],
    ['📨', '🚫🚫'],
  ])('aligns wide letters: %s', (sent, never) => {
    const text = questionText(makeApp({ recipient, words: { texts: { sent, never } } }), 80)
    const columns = text
      .split('\n')
      .flatMap(line => /^ {2}(\S+ +)\S/.exec(line)?.[1] ?? [])
      .map(label => [...label].reduce((sum, letter) => sum + (/[^\0-\u02ff]/.test(letter) ? 2 : 1), 0))
    expect(columns.length).toBeGreaterThan(5)
    expect(new Set(columns).size).toBe(1)
  })

  test.each([40, 60, 80, 200])('fits into %i columns, and never into more than 80', columns => {
    const text = questionText(makeApp({ recipient, answer: 'shared', system: true }), columns)
    const widest = Math.max(...text.split('\n').map(line => line.length))
    expect(widest).toBeLessThanOrEqual(Math.min(columns, 80))
  })
})

describe('promptText()', () => {
  test.each([
    [makeApp({ recipient }), "Send tool's crash reports to sentry.example.org? [y/N/l/?]"],
    [makeApp(), "Keep tool's crash reports on this computer? [y/N/l/?]"],
    [
      makeApp({ name: 'askfirst', answer: 'shared', recipient }),
      'Send crash reports of what askfirst runs to sentry.example.org/1? [y/N/l/?]',
    ],
    [
      makeApp({ name: 'askfirst', answer: 'shared' }),
      'Keep crash reports of what askfirst runs on this computer? [y/N/l/?]',
    ],
    [
      makeApp({ recipient, words: { texts: { question: '{recipient} von {name} melden?' } } }),
      'sentry.example.org von tool melden? [y/N/l/?]',
    ],
    [
      makeApp({ recipient, words: { texts: { question: 'Melden?' } } }),
      "Send tool's crash reports to sentry.example.org? [y/N/l/?]",
    ],
  ])('names tool and recipient: %#', (app, words) => {
    expect(promptText(app)).toBe(words)
  })
})

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
