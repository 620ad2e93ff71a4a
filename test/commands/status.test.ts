import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { policyFilesOn } from '../../src/system/policy-files.ts'
import { answerFile, makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import type { Home } from '../harness/home.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, typeAskfirst } from '../harness/person.ts'

const NO_POLICY = {
  state: 'none',
  path: policyFilesOn(process.platform, process.env)[0],
  off: false,
  recipient: null,
  contact: null,
  problem: null,
  held: 0,
  unknown: [],
}
const NO_REPORTS = { kept: 0, pending: 0, sending: 0, sent: 0, unreadable: 0 }

describe('telemetry status --json', () => {
  it('has this shape where nothing was ever decided', async () => {
    const home = newHome()
    expect(await statusIn(home)).toEqual({
      schema: 1,
      app: 'askfirst',
      tool: 'askfirst',
      mode: 'undecided',
      rule: 'undecided',
      because: 'this command does not ask and no answer is stored',
      rules: rulesWhere({ undecided: ['undecided', 'this command does not ask and no answer is stored'] }),
      policy: NO_POLICY,
      recipient: null,
      answers: [],
      storage: null,
      processes: null,
      files: { answer: answerFile(home), reports: outboxIn(home) },
      reports: NO_REPORTS,
      given_up: [],
      unreadable: [],
    })
    expect(home.tree()).toEqual([])
  })

  it('has this shape where much was', async () => {
    const home = newHome()
    const outbox = outboxIn(home)
    const answers = [
      makeAnswer({ answer: 'off', recipient: null, time: '2026-01-02T03:04:05.678Z' }),
      makeAnswer({ answer: 'on', recipient: 'sentry.example.org/1' }),
    ]
    writeAnswers(home, answers)
    plantReport(outbox, { state: 'kept' })
    plantReport(outbox, { state: 'pending' })
    plantReport(outbox, { state: 'pending' })
    plantReport(outbox, { state: 'sent' })
    writeFileSync(join(outbox, 'pending', 'shopping.txt'), 'eggs')
    const before = home.tree()
    expect(await statusIn(home, { MM_TELEMETRY_DSN: 'https://key@sentry.example.org/1' })).toEqual({
      schema: 1,
      app: 'askfirst',
      tool: 'askfirst',
      mode: 'on',
      rule: 'answer',
      because: 'it was answered on 2026-11-19',
      rules: rulesWhere({ answer: ['on', 'it was answered on 2026-11-19'] }),
      policy: NO_POLICY,
      recipient: 'sentry.example.org',
      answers: answers.toReversed(),
      storage: null,
      processes: null,
      files: { answer: answerFile(home), reports: outbox },
      reports: { ...NO_REPORTS, kept: 1, pending: 2, sent: 1 },
      given_up: [],
      unreadable: [join(outbox, 'pending', 'shopping.txt')],
    })
    expect(home.tree()).toEqual(before)
  })

  test.each([
    [{ DO_NOT_TRACK: '1' }, { mode: 'off', rule: 'do-not-track', because: 'DO_NOT_TRACK is set' }],
    [{ MM_TELEMETRY: 'off' }, { mode: 'off', rule: 'environment', because: 'MM_TELEMETRY=off is set' }],
    [{ MM_TELEMETRY: 'on' }, { mode: 'off', rule: 'answer', because: 'it was answered on 2026-11-19' }],
    [
      { MM_TELEMETRY: 'garbage' },
      {
        mode: 'off',
        rule: 'environment',
        because: 'MM_TELEMETRY is set to something else than on, local or off',
      },
    ],
    [{ NODE_ENV: 'test' }, { mode: 'off', rule: 'test-runner', because: 'NODE_ENV=test is set' }],
    [
      { MM_TELEMETRY_DSN: 'junk' },
      {
        mode: 'off',
        rule: 'switch',
        because: 'Cannot use "junk" as DSN: not of the form https://KEY@HOST/PROJECT',
      },
    ],
  ])('names the rule that decided under %o', async (variables, decision) => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'off' })])
    expect(await statusIn(home, { ...variables })).toMatchObject(decision)
  })

  it('says why nobody is asked here', async () => {
    const because = 'git runs this and no answer is stored'
    expect(await statusIn(newHome(), { GIT_DIR: '.git' })).toMatchObject({ mode: 'undecided', because })
  })

  it('says why a stored yes does not count', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ fields: 0 })])
    expect(await statusIn(home)).toMatchObject({
      mode: 'undecided',
      rule: 'undecided',
      because: 'the stored yes was given before reports had all the fields that they have now',
    })
  })

  it('says so where answers are stored, but none for this recipient', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ recipient: 'sentry.example.org' })])
    expect(await statusIn(home)).toMatchObject({
      mode: 'undecided',
      because: 'this command does not ask and no stored answer is for keeping reports on this computer',
      answers: [{ answer: 'on', recipient: 'sentry.example.org' }],
    })
  })

  it('says that the answer cannot be read, and leaves the file alone', async () => {
    const home = newHome()
    writeAnswers(home, '{"answers"')
    const before = home.tree()
    expect(await statusIn(home)).toMatchObject({
      mode: 'undecided',
      because: 'the stored answer cannot be read: it is not valid JSON',
      answers: [],
    })
    expect(home.tree()).toEqual(before)
  })
})

describe('telemetry status', () => {
  it('is what telemetry alone means', async () => {
    const home = newHome()
    const named = await askfirst(['telemetry', 'status'], { env: home.env })
    expect(named).toMatchObject({ code: 0, stderr: '' })
    expect(await askfirst(['telemetry'], { env: home.env })).toEqual(named)
  })

  it('says it in words that fit a screen', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'local', recipient: null }), makeAnswer()])
    mkdirSync(join(outboxIn(home), 'pending'), { recursive: true })
    writeFileSync(join(outboxIn(home), 'pending', 'shopping.txt'), 'eggs')
    const { stdout } = await askfirst(['telemetry', 'status'], { env: home.env })
    expect(stdout.replaceAll(home.folder, '~')).toBe(
      [
        'Crash reports  on, because it was answered on 2026-11-19',
        'Decided by     rule 6, answer',
        'Recipient      none here: each program that is run has its own, or none',
        'Answered       on for any recipient, 2026-11-19T08:30:00.000Z',
        '               local for this computer, 2026-11-19T08:30:00.000Z',
        `Answer file    ${answerFile(home)}`,
        'Reports        0 kept, 0 pending, 0 sending, 0 sent, 0 unreadable',
        `Report folder  ${outboxIn(home)}`,
        `Unreadable     ${join(outboxIn(home), 'pending', 'shopping.txt')}`,
        'Change         askfirst telemetry on|local|off|reset',
        '',
      ]
        .join('\n')
        .replaceAll(home.folder, '~'),
    )
  })
})

test.each([80, 40])('telemetry status fits a terminal of %i columns', async columns => {
  const home = newHome()
  const size = { columns, rows: 60 }
  const terminal = typeAskfirst(['telemetry', 'status'], {
    home,
    variables: { MM_TELEMETRY: 'junk' },
    ...size,
  })
  const undecided = typeAskfirst(['telemetry', 'status'], { home, ...size })
  for (const one of [terminal, undecided]) {
    await one.exit()
    expect(
      one
        .raw()
        .split('\r\n')
        .filter(line => line.length > columns),
    ).toEqual([])
  }
  expect(undecided.screen().replaceAll(/\s+/g, ' ')).toContain(
    'Keep crash reports of what askfirst runs on this computer? [y/N/l/?]',
  )
})

test('telemetry status prints what could steer a terminal as numbers', async () => {
  const home = newHome()
  mkdirSync(join(outboxIn(home), 'pending'), { recursive: true })
  writeFileSync(join(outboxIn(home), 'pending', '\x1b[2J'), '')
  const { stdout } = await askfirst(['telemetry', 'status'], { env: home.env })
  expect(stdout).toContain(String.raw`/pending/\u{1b}[2J`)
})

describe('telemetry status tells, of all rules,', () => {
  const variables = { MM_TELEMETRY: 'on', NODE_ENV: 'test', DO_NOT_TRACK: '1' }

  it('which decided, which lost, and what those would have said', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'local' })])
    const { stdout } = await askfirst(['telemetry', 'status'], { env: { ...home.env, ...variables } })
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      'Crash reports  off, because DO_NOT_TRACK is set',
      'Decided by     rule 2, do-not-track',
      'Overruled      rule 4, environment, would say on: MM_TELEMETRY=on is set',
      '               rule 5, test-runner, would say off: NODE_ENV=test is set',
      '               rule 6, answer, would say local: it was answered on 2026-11-19',
      'Recipient      none here: each program that is run has its own, or none',
    ])
  })

  it('the same as JSON', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'local' })])
    expect(await statusIn(home, variables)).toMatchObject({
      rules: rulesWhere({
        'do-not-track': ['off', 'DO_NOT_TRACK is set'],
        environment: ['on', 'MM_TELEMETRY=on is set'],
        'test-runner': ['off', 'NODE_ENV=test is set'],
        answer: ['local', 'it was answered on 2026-11-19'],
      }),
    })
  })

  it('and fits on a screen of 24 lines, though much is overruled, answered and waiting', async () => {
    const home = newHome()
    writeAnswers(
      home,
      Array.from({ length: 50 }, () => makeAnswer()),
    )
    for (const state of ['kept', 'pending', 'sent'] as const) plantReport(outboxIn(home), { state })
    const { stdout } = await askfirst(['telemetry', 'status'], { env: { ...home.env, ...variables } })
    expect(stdout.trimEnd().split('\n').length).toBeLessThan(24)
  })
})

const RULES = [
  'policy',
  'do-not-track',
  'switch',
  'environment',
  'test-runner',
  'answer',
  'terminal',
  'undecided',
]

/** All rules, of which these have an opinion; the first of them decides. */
function rulesWhere(said: Record<string, readonly [mode: string, because: string]>): unknown {
  const [decided] = Object.keys(said)
  return RULES.map(rule => {
    const [mode = null, because = null] = said[rule] ?? []
    return { rule, mode, because, decided: rule === decided }
  })
}

async function statusIn(home: Home, variables: Record<string, string> = {}): Promise<unknown> {
  const { code, stdout, stderr } = await askfirst(['telemetry', 'status', '--json'], {
    env: { ...home.env, ...variables },
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}
