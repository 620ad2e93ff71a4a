import { chmodSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { FIELDS_REVISION } from '../../src/report/fields-revision.ts'
import { ASKFIRST_VERSION } from '../../src/system/version.ts'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { contentOf, countsOf, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { newHome, openInHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

const EFFECTS = {
  on: expect.stringMatching(
    /^Crash reports will be sent to recipients that you name yourself, by --dsn or MM_TELEMETRY_DSN;.*\nThey hold: [\s\S]*\nNever: [\s\S]*\nSee one first: askfirst telemetry preview\nTo undo it: askfirst telemetry off\n/,
  ),
  local: 'Crash reports will be kept on this computer, and sent only if you name one to be sent.\n',
  off: 'Crash reports are off: nothing is recorded, nothing is sent.\nThere were no unsent reports to delete.\n',
} as const

describe.each(['on', 'local', 'off'] as const)('telemetry %s', answer => {
  it('stores the answer for any recipient, says what it means, and counts at the next launch', async () => {
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
    for (const dsn of ['https://key@one.example/1', 'https://key@two.example/1']) {
      const { stdout } = await askfirst(['telemetry', 'status', '--json'], {
        env: { ...home.env, MM_TELEMETRY_DSN: dsn },
      })
      expect(JSON.parse(stdout)).toMatchObject({ mode: answer, rule: 'answer' })
    }
  })

  it('keeps the answers before it, and deletes what was kept only if it is a no', async () => {
    const home = newHome()
    const earlier = [makeAnswer({ recipient: 'one.example' }), makeAnswer({ answer: 'off' })]
    writeAnswers(home, earlier)
    plantReport(outboxIn(home), { state: 'kept' })
    await askfirst(['telemetry', answer], { env: home.env })
    expect(storedAnswers(home)).toMatchObject([...earlier, { answer, recipient: '*' }])
    expect(countsOf(outboxIn(home))).toEqual(answer === 'off' ? {} : { kept: 1 })
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

  it('says what, why and what to do if it cannot be stored, and reaches back all the same', async () => {
    const home = newHome()
    plantReport(outboxIn(home))
    mkdirSync(dirname(home.config('askfirst')), { recursive: true })
    writeFileSync(home.config('askfirst'), 'in the way')
    const before = home.tree()
    const { code, stdout, stderr } = await askfirst(['telemetry', answer], { env: home.env })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      ...{
        on: [],
        local: ['1 report that waited to be sent stays here.'],
        off: ['Deleted 1 unsent report.'],
      }[answer],
      expect.stringMatching(/^askfirst: Cannot store the answer in ".*telemetry\.json": EEXIST/),
      `Make that folder writable, or set MM_TELEMETRY=${answer} in the environment.`,
      '',
    ])
    expect(home.tree()).toEqual(answer === 'on' ? before : expect.anything())
    expect(countsOf(outboxIn(home))).toEqual({ on: { pending: 1 }, local: { kept: 1 }, off: {} }[answer])
  })

  it.skipIf(answer === 'off')('leaves the earlier answer whole if the disk is full', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'local' })])
    plantReport(outboxIn(home), { state: 'kept' })
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

test.each(['on', 'local', 'off'])(
  '%s says that no report can be stored, where it means any',
  async answer => {
    const home = newHome()
    const data = dirname(outboxIn(home))
    mkdirSync(dirname(data), { recursive: true })
    writeFileSync(data, 'in the way')
    const { stderr } = await askfirst(['telemetry', answer], { env: home.env })
    const says = `But no report can be stored here: "${data}" is no folder.`
    expect(stderr.split('\n').includes(says)).toBe(answer !== 'off')
  },
)

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

describe('telemetry on names to whom', () => {
  const tool = (options: string) =>
    makeTool(`import { runTelemetry } from 'askfirst'
      process.exitCode = await runTelemetry(process.argv.slice(2), ${options})`)

  it('and counts for that recipient', async () => {
    const home = newHome()
    const { stderr } = await run([tool(`{ dsn: 'https://key@sentry.example.org/1' }`), 'on'], {
      env: home.env,
    })
    expect(stderr).toMatch(/^Crash reports of mytool will be sent to sentry\.example\.org\.\nThey hold: /)
    expect(stderr).toMatch(/\nTo undo it: mytool telemetry off\n$/)
    expect(storedAnswers(home, 'mytool')).toMatchObject([{ answer: 'on', recipient: 'sentry.example.org' }])
  })

  it("and all that a report holds, also the tool's own tags: its yes covers them", async () => {
    const home = newHome()
    const { stderr } = await run([tool(`{ tags: { subsystem: ['build', 'serve'] } }`), 'on'], {
      env: home.env,
    })
    expect(stderr).toMatch(/\nThey hold: [\s\S]*;\s+subsystem\s+\(build,\s+serve\)\.\n/)
    expect(storedAnswers(home, 'mytool')).toMatchObject([{ tags: ['subsystem=build', 'subsystem=serve'] }])
  })

  it('or that reports stay here, where there is none', async () => {
    const home = newHome()
    const { stderr } = await run([tool('{}'), 'enable'], { env: home.env })
    expect(stderr).toMatch(
      /^Crash reports of mytool will be kept on this computer: it names no recipient, so nothing is sent\.\n/,
    )
    expect(storedAnswers(home, 'mytool')).toMatchObject([{ answer: 'on', recipient: null }])
  })

  it('and under askfirst means recipients that the person names, not those of a package.json', async () => {
    const home = newHome()
    await askfirst(['telemetry', 'on'], { env: home.env })
    const dsn = 'https://key@127.0.0.1:9/1'
    const files = { 'package.json': { name: 'a', askfirst: { dsn } }, 'a.cjs': 'throw new Error("no")' }
    const program = `${makeFiles(files)}/a.cjs`
    await askfirst(['run', program], { env: home.env })
    expect(countsOf(outboxIn(home))).toEqual({})
    await askfirst(['run', '--dsn', dsn, program], { env: home.env })
    expect(storedReports(outboxIn(home))).toHaveLength(1)
  })
})

test.each([
  ['no', 'off'],
  ['disable', 'off'],
  ['yes', 'on'],
  ['enable', 'on'],
])('telemetry %s is what people try', async (word, answer) => {
  const home = newHome()
  expect(await askfirst(['telemetry', word], { env: home.env })).toMatchObject({ code: 0 })
  expect(storedAnswers(home)).toMatchObject([{ answer }])
})

describe('where each file is open for everyone, as on a drive of Windows', () => {
  // Modes are as the system has them there: https://learn.microsoft.com/windows/wsl/file-permissions
  const open = ['sh', '-c', '"$@"; code=$?; chmod 0777 "$0"/telemetry.json; exit $code']

  it('a no holds, and a yes does not', async () => {
    const home = newHome()
    for (const [word, mode] of [
      ['off', 'off'],
      ['on', 'off'],
    ] as const) {
      await askfirst(['telemetry', word], { env: home.env, through: [...open, home.config('askfirst')] })
      const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
      expect(JSON.parse(stdout)).toMatchObject({ mode, rule: 'answer' })
    }
  })

  it('a no can be stored beside what others may have written', async () => {
    const home = newHome()
    writeAnswers(home, [makeAnswer()])
    chmodSync(answerFile(home), 0o777)
    expect(await askfirst(['telemetry', 'off'], { env: home.env })).toMatchObject({ code: 0 })
    chmodSync(answerFile(home), 0o777)
    const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'off' })
  })
})

test('an answer of a kind that is not known here voids a yes before it, and is not set aside', async () => {
  const home = newHome()
  writeAnswers(
    home,
    JSON.stringify({ answers: [makeAnswer({ answer: 'off' }), { ...makeAnswer(), answer: 'ask' }] }),
  )
  const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
  expect(JSON.parse(stdout)).toMatchObject({ mode: 'off' })
  writeAnswers(home, JSON.stringify({ answers: [makeAnswer(), { ...makeAnswer(), answer: 'ask' }] }))
  const { stdout: voided } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
  expect(JSON.parse(voided)).toMatchObject({ mode: 'undecided' })
})

describe('an AI agent', () => {
  const env = { CLAUDECODE: '1' }

  it.each(['on', 'local'])('cannot say %s for a person', async answer => {
    const home = newHome()
    const { code, stderr } = await askfirst(['telemetry', answer], { env: { ...home.env, ...env } })
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`Cannot take "${answer}" from an AI agent: CLAUDECODE is set`),
    ])
    expect(home.tree()).toEqual([])
  })

  it.each(['send 0123abcd', 'send 0123abcd --comment Private', 'preview --send', 'send'])(
    'cannot say %s',
    async command => {
      const words = command.split(' ')
      const { home, receiver } = await startRecipient()
      for (const [state, eventId] of [
        ['kept', '0123abcd'],
        ['pending', '4567abcd'],
      ] as const) {
        plantReport(outboxIn(home), {
          state,
          dsn: receiver.dsn,
          event: { event_id: eventId.padEnd(32, '0') },
        })
      }
      const { code, stderr } = await askfirst(['telemetry', ...words], {
        env: { ...home.env, ...env, MM_TELEMETRY_DSN: receiver.dsn },
      })
      expect(code).toBe(1)
      expect(stderr).toContain(`Cannot take "${words[0]}`)
      expect(stderr).toContain('CLAUDECODE is set, and only a person can consent')
      expect(contentOf(outboxIn(home))).toMatchObject({ kept: ['envelope'], pending: ['envelope'] })
      expect(receiver.requests).toEqual([])
    },
  )

  it('can say off', async () => {
    const home = newHome()
    expect(await askfirst(['telemetry', 'off'], { env: { ...home.env, ...env } })).toMatchObject({ code: 0 })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'off' }])
  })
})

describe('telemetry on, local or off', () => {
  it.each([
    ['on', { DO_NOT_TRACK: '1' }, 'But here and now telemetry is off: DO_NOT_TRACK is set.\n'],
    ['on', { MM_TELEMETRY: 'local' }, 'But here and now telemetry is local: MM_TELEMETRY=local is set.\n'],
    ['local', { MM_TELEMETRY: 'on' }, 'But here and now telemetry is on: MM_TELEMETRY=on is set.\n'],
    ['off', { MM_TELEMETRY: 'on' }, ''],
  ] as const)('says what overrules %s here: %o', async (answer, variables, line) => {
    const home = newHome()
    const { code, stdout, stderr } = await askfirst(['telemetry', answer], {
      env: { ...home.env, ...variables },
    })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toEqual(answer === 'on' ? EFFECTS.on : EFFECTS[answer] + line)
    expect(stderr).toContain(line)
    expect(storedAnswers(home)).toMatchObject([{ answer }])
  })
})
