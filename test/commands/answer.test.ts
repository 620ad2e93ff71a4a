import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { FIELDS_REVISION } from '../../src/revision.ts'
import { ASKFIRST_VERSION } from '../../src/version.ts'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { countsOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, openInHome } from '../harness/person.ts'

const EFFECTS = {
  on: 'Crash reports will be sent.\n',
  local: 'Crash reports will be kept on this computer, and sent only if you name one to be sent.\n',
  off: 'Crash reports are off: nothing is recorded, nothing is sent.\nThere were no unsent reports to delete.\n',
} as const

describe.each(['on', 'local', 'off'] as const)('telemetry %s', answer => {
  it('stores the answer for any recipient, and says what it means', async () => {
    const home = newHome()
    const result = await askfirst(['telemetry', answer], { env: home.env })
    expect(result).toEqual({ code: 0, signal: null, stdout: '', stderr: EFFECTS[answer] })
    expect(storedAnswers(home)).toEqual([
      {
        answer,
        recipient: '*',
        time: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        fields: FIELDS_REVISION,
        words: null,
        askfirst: ASKFIRST_VERSION,
        node: process.version,
      },
    ])
    expect(home.tree().slice(-2)).toEqual([
      expect.stringMatching(/^0700 .*\/askfirst\/$/),
      expect.stringMatching(/^0600 .*\/askfirst\/telemetry\.json$/),
    ])
  })

  it('counts at the next launch, for every recipient', async () => {
    const home = newHome()
    await askfirst(['telemetry', answer], { env: home.env })
    for (const dsn of ['https://key@one.example/1', 'https://key@two.example/1']) {
      const { stdout } = await askfirst(['telemetry', 'status', '--json'], {
        env: { ...home.env, MM_TELEMETRY_DSN: dsn },
      })
      expect(JSON.parse(stdout)).toMatchObject({ mode: answer, rule: 'answer' })
    }
  })

  it('keeps the answers before it', async () => {
    const home = newHome()
    const earlier = [makeAnswer({ recipient: 'one.example' }), makeAnswer({ answer: 'off' })]
    writeAnswers(home, earlier)
    await askfirst(['telemetry', answer], { env: home.env })
    expect(storedAnswers(home)).toMatchObject([...earlier, { answer, recipient: '*' }])
  })

  it('keeps a file beside it that could not be read, and says so', async () => {
    const home = newHome()
    writeAnswers(home, '{"answers"')
    const { code, stderr } = await askfirst(['telemetry', answer], { env: home.env })
    const [, aside = ''] =
      /^The earlier answer could not be read; it is kept as "(.*)"\.$/m.exec(stderr) ?? []
    expect(readFileSync(aside, 'utf8')).toBe('{"answers"')
    expect([code, storedAnswers(home)]).toMatchObject([0, [{ answer }]])
  })

  it('changes nothing if it cannot be stored: it says what, why and what to do', async () => {
    const home = newHome()
    plantReport(outboxIn(home))
    mkdirSync(dirname(home.config('askfirst')), { recursive: true })
    writeFileSync(home.config('askfirst'), 'in the way')
    const before = home.tree()
    const { code, stdout, stderr } = await askfirst(['telemetry', answer], { env: home.env })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^askfirst: Cannot store the answer in ".*telemetry\.json": EEXIST/),
      `Make that folder writable, or set MM_TELEMETRY=${answer} in the environment.`,
      '',
    ])
    expect(home.tree()).toEqual(before)
  })

  it('leaves the earlier answer whole if the disk is full', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'local' })])
    plantReport(outboxIn(home))
    const before = home.tree()
    // No file may grow: to a program that is a full disk, for root too.
    const words = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, BIN, 'telemetry', answer]
    const terminal = openInHome('sh', words, { home })
    expect(await terminal.exit()).not.toMatchObject({ code: 0 })
    expect(terminal.screen()).toContain('EFBIG')
    expect(home.tree()).toEqual(before)
    expect(storedAnswers(home)).toEqual([makeAnswer({ answer: 'local' })])
  })
})

describe('many who answer at once', () => {
  it('all find their answer stored, and nothing else beside it', async () => {
    const home = newHome()
    const answers = ['on', 'local', 'off', 'on', 'local', 'off', 'on', 'local'] as const
    const results = await Promise.all(
      answers.map(answer => askfirst(['telemetry', answer], { env: home.env })),
    )
    expect(results.map(({ code }) => code)).toEqual(answers.map(() => 0))
    const stored = storedAnswers(home).map(({ answer }) => answer)
    expect(stored.toSorted()).toEqual(answers.toSorted())
    expect(readdirSync(home.config('askfirst'))).toEqual(['telemetry.json'])
  })

  it('do not wait for one that was killed over it', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer()])
    const lock = `${answerFile(home)}.lock`
    writeFileSync(lock, '')
    const longAgo = Date.now() / 1000 - 60
    utimesSync(lock, longAgo, longAgo)
    expect(await askfirst(['telemetry', 'off'], { env: home.env })).toMatchObject({ code: 0 })
    expect(storedAnswers(home).at(-1)).toMatchObject({ answer: 'off' })
    expect(readdirSync(home.config('askfirst'))).toEqual(['telemetry.json'])
  })
})

describe('telemetry off', () => {
  test.each([
    [1, 'Deleted 1 unsent report.'],
    [3, 'Deleted 3 unsent reports.'],
  ])('deletes the unsent reports and says how many: %i', async (count, line) => {
    const home = newHome()
    const outbox = outboxIn(home)
    for (const state of (['kept', 'pending', 'unreadable'] as const).slice(0, count)) {
      plantReport(outbox, { state })
    }
    plantReport(outbox, { state: 'sent' })
    const { code, stdout, stderr } = await askfirst(['telemetry', 'off'], { env: home.env })
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: `Crash reports are off: nothing is recorded, nothing is sent.\n${line}\n`,
    })
    expect(countsOf(outbox)).toEqual({ sent: 1 })
  })

  it.each(['on', 'local'])('is what deletes them; %s does not', async answer => {
    const home = newHome()
    plantReport(outboxIn(home), { state: 'kept' })
    await askfirst(['telemetry', answer], { env: home.env })
    expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
  })
})

describe('a change of mind in another terminal', () => {
  test.each([
    { command: 'off', counts: {}, line: /^(?!.*askfirst:)/s },
    { command: 'reset', counts: {}, line: /^(?!.*askfirst:)/s },
    { command: 'local', counts: { kept: 1 }, line: /^askfirst: crash report [0-9a-f]{8} kept; /m },
  ])('counts for a program that was launched under a yes: $command', async ({ command, counts, line }) => {
    const home = newHome()
    writeAnswers(home, [makeAnswer()])
    const program = ['run', '--dsn', 'http://key@127.0.0.1:9/1', fixture('asks-then-throws.mjs')]
    const terminal = openInHome(process.execPath, [BIN, ...program], { home, columns: 200 })
    await terminal.waitFor('Go on?')
    await askfirst(['telemetry', command], { env: home.env })
    terminal.press('enter')
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toContain('Error: went on')
    expect(terminal.screen()).toMatch(line)
    expect(countsOf(outboxIn(home))).toEqual(counts)
  })
})

describe('telemetry on, local or off', () => {
  it.each([
    ['on', { DO_NOT_TRACK: '1' }, 'But here and now telemetry is off: DO_NOT_TRACK is set.\n'],
    ['on', { MM_TELEMETRY: 'local' }, 'But here and now telemetry is local: MM_TELEMETRY=local is set.\n'],
    ['off', { MM_TELEMETRY: 'on' }, 'But here and now telemetry is on: MM_TELEMETRY=on is set.\n'],
  ] as const)('says what overrules %s here: %o', async (answer, variables, line) => {
    const home = newHome()
    const { code, stdout, stderr } = await askfirst(['telemetry', answer], {
      env: { ...home.env, ...variables },
    })
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: EFFECTS[answer] + line })
    expect(storedAnswers(home)).toMatchObject([{ answer }])
  })
})
