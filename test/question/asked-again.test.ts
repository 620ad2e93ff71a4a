import { mkdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Answer } from '../../src/consent/answer.ts'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'

const BROKEN = '{"answers": [{"answer": "on", "time"'

describe('a person is asked again', () => {
  it('after a broken file, which is kept beside the new one', async () => {
    const home = newHome()
    writeAnswers(home, BROKEN)
    const terminal = typeAskfirst(['run', fixture('says-hello.cjs')], { home })
    await terminal.waitFor(PROMPT)
    expect(terminal.screen()).toContain(
      'Asked again: your answer cannot be read; askfirst telemetry status says why.',
    )
    expect(readFileSync(answerFile(home), 'utf8')).toBe(BROKEN)
    terminal.type('l')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    const [, aside = ''] = /it is kept as\s+"([^"]+)"/.exec(terminal.screen()) ?? []
    expect(readFileSync(aside.replaceAll('\n', ''), 'utf8')).toBe(BROKEN)
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
  })

  it('and the broken file stays where it is, if that is not answered', async () => {
    const home = newHome()
    writeAnswers(home, BROKEN)
    const before = home.tree()
    const terminal = typeAskfirst(['run', fixture('says-hello.cjs')], { home })
    await terminal.waitFor(PROMPT)
    terminal.press('ctrl-d')
    await terminal.exit()
    expect(home.tree()).toEqual(before)
    expect(readFileSync(answerFile(home), 'utf8')).toBe(BROKEN)
  })

  test.each<[string, (recipient: string) => Answer]>([
    ['a yes for another recipient', () => makeAnswer({ recipient: 'elsewhere.example' })],
    ['a yes for fewer fields', recipient => makeAnswer({ recipient, fields: FIELDS_REVISION - 1 })],
    ['a typed yes for fewer fields', () => makeAnswer({ fields: FIELDS_REVISION - 1 })],
  ])('after %s, and nothing is recorded or sent until then', async (_, answerFor) => {
    const { home, receiver } = await startRecipient()
    writeAnswers(home, [answerFor(`${receiver.host}/1`)])
    const before = home.tree()
    const crash = ['run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]

    const unasked = await askfirst(crash, { env: home.env })
    expect(unasked).toMatchObject({ code: 1, stderr: expect.not.stringContaining('askfirst:') })
    const left = typeAskfirst(crash, { home })
    await left.waitFor(PROMPT)
    expect(left.screen().replaceAll(/\s+/g, ' ')).toMatch(
      /^ Asked again: .* of 2026-11-19.*(?:elsewhere\.example|also hold)/,
    )
    left.press('escape')
    await left.exit()
    expect(left.screen()).not.toContain('askfirst: crash report')
    expect(home.tree()).toEqual(before)

    const answered = typeAskfirst(crash, { home })
    await answered.waitFor(PROMPT)
    answered.type('y')
    answered.press('enter')
    expect(await answered.exit()).toEqual({ code: 1, signal: null })
    await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
    expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
  })
})

describe('a person is not asked again', () => {
  test.each<[string, Answer]>([
    ['a typed no', makeAnswer({ answer: 'off' })],
    ['a no for fewer fields', makeAnswer({ answer: 'off', recipient: 'sentry.example.org/1', fields: 0 })],
    [
      'a local for fewer fields',
      makeAnswer({ answer: 'local', recipient: 'sentry.example.org/1', fields: 0 }),
    ],
    ['a typed yes', makeAnswer()],
    ['a yes for more fields', makeAnswer({ fields: FIELDS_REVISION + 1 })],
  ])('after %s', async (_, answer) => {
    const home = newHome()
    writeAnswers(home, [answer])
    const words = ['run', '--dsn', 'https://key@sentry.example.org/1', fixture('says-hello.cjs')]
    const terminal = typeAskfirst(words, { home })
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(terminal.screen()).toBe('hello')
    expect(storedAnswers(home)).toEqual([answer])
  })
})

describe('a person whose answer cannot be stored', () => {
  it('is told so, and the program runs without telemetry', async () => {
    const home = newHome()
    mkdirSync(home.config('askfirst'), { recursive: true })
    const before = home.tree()
    // No file may grow: to a program that is a full disk, for root too.
    const full = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, BIN]
    const terminal = openInHome('sh', [...full, 'run', fixture('throws-type-error.mjs')], {
      home,
      columns: 200,
    })
    await terminal.waitFor(PROMPT)
    terminal.type('y')
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toContain(`askfirst: Cannot store the answer in "${answerFile(home)}": `)
    expect(terminal.screen()).toContain(
      'Make that folder writable, or set MM_TELEMETRY=on in the environment.',
    )
    expect(terminal.screen()).not.toContain('askfirst: crash report')
    expect(home.tree()).toEqual(before)
  })
})
