import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { describe, expect, it, onTestFinished, test } from 'vitest'
import { answerFile, fixAnswer, storedAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { mountFullDisk } from '../harness/disk.ts'
import { makeTool } from '../harness/embedded.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome, openInHome, PROMPT, typeAskfirst } from '../harness/person.ts'

const AS_ROOT = process.getuid?.() === 0 && process.platform === 'linux'

/** Ways in which nothing in a home can be private. */
const OPEN: Readonly<Record<string, (home: Home) => void>> = {
  // As a drive of Windows under WSL.
  'each file shows 0777': home => {
    const real = newHome()
    execFileSync('bindfs', ['-p', '0777', real.folder, home.folder])
    onTestFinished(() => {
      execFileSync('umount', [home.folder])
    })
  },
  'everybody can write to the home': home => chmodSync(home.folder, 0o777),
}
const CAN_BIND = AS_ROOT && spawnSync('bindfs', ['--version']).status === 0
const WAYS = Object.entries(OPEN).filter(([way]) => CAN_BIND || !way.includes('0777'))

const DSN = 'https://key@sentry.example.org/1'
const HELLO = ['run', '--dsn', DSN, fixture('says-hello.cjs')]

describe.each(WAYS)('where %s', (_, open) => {
  it('the question says before it is answered that only a no can be stored; a no is, and holds', async () => {
    const home = newHome()
    open(home)
    const terminal = typeAskfirst(HELLO, { home })
    await terminal.waitFor(PROMPT)
    const asked = terminal.screen().replaceAll(/\s+/g, ' ')
    expect(asked).toMatch(/Only a no can be stored here, and it holds: others can write to the folder /)
    expect(asked).toContain('For a yes, set MM_TELEMETRY=on in the environment.')
    expect(asked).not.toContain('is remembered')
    terminal.type('n\r')
    expect(await terminal.exit()).toEqual({ code: 0, signal: null })
    expect(storedAnswers(home)).toMatchObject([{ answer: 'off' }])
    const second = typeAskfirst(HELLO, { home })
    await second.exit()
    expect(second.screen()).toBe('hello')
  })

  test.each([
    ['y', 'on'],
    ['l', 'local'],
  ])('%s is not stored, and nothing is recorded', async (typed, answer) => {
    const home = newHome()
    open(home)
    const terminal = typeAskfirst(['run', fixture('throws-type-error.mjs')], { home, columns: 300 })
    await terminal.waitFor(PROMPT)
    terminal.type(`${typed}\r`)
    expect(await terminal.exit()).toEqual({ code: 1, signal: null })
    expect(terminal.screen()).toContain(`askfirst: Cannot store the answer in "${answerFile(home)}": `)
    expect(terminal.screen()).toContain(
      `Only a no counts there: let nobody else write it, or set MM_TELEMETRY=${answer} in the environment.`,
    )
    expect(storedAnswers(home)).toEqual([])
    expect(contentOf(outboxIn(home))).toEqual({})
  })

  it('status says what a launch would say', async () => {
    const home = newHome()
    open(home)
    const { stdout } = await askfirst(['telemetry', 'status'], { env: home.env })
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Only a no can be stored here, and it holds: ')
    expect(stdout).not.toContain('is remembered')
  })

  it('off is stored as a command, and on is not, and takes nothing back', async () => {
    const home = newHome()
    open(home)
    expect(await askfirst(['telemetry', 'off'], { env: home.env })).toMatchObject({ code: 0 })
    const before = storedAnswers(home)
    expect(await askfirst(['telemetry', 'on'], { env: home.env })).toMatchObject({ code: 1 })
    expect(storedAnswers(home)).toEqual(before)
    const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
    expect(JSON.parse(stdout)).toMatchObject({ mode: 'off', rule: 'answer' })
  })
})

// In a limit that everybody has; as `ulimit` says it.
describe.runIf(process.platform === 'linux')('where no file may grow', () => {
  it('the question says before it is answered that it returns', async () => {
    const home = newHome()
    const tool = makeTool(`import { start } from 'askfirst'\nawait start({ dsn: '${DSN}' })`)
    const words = ['-c', 'ulimit -f 0; exec "$@"', 'sh', process.execPath, tool]
    const terminal = openInHome('sh', words, { home, columns: 300 })
    await terminal.waitFor(PROMPT)
    expect(terminal.screen().replaceAll(/\s+/g, ' ')).toContain(
      'No answer can be stored here: no file may grow (ulimit -f). The next launch asks again; for a lasting no, set MYTOOL_TELEMETRY=off in the environment.',
    )
    expect(terminal.screen()).not.toContain('remembered')
  })
})

// Only root may mount, and make a file that nobody may change.
describe.runIf(AS_ROOT)('where nothing can be stored', () => {
  it.each([
    ['the disk is full', (home: Home) => mountFullDisk(home.config('mytool')), 'the disk is full'],
    [
      'the answer cannot be changed',
      (home: Home) => fixAnswer(home, 'mytool'),
      '/telemetry.json" cannot be changed',
    ],
  ])('because %s, the question says before it is answered that it returns', async (_, prepare, why) => {
    const home = newHome()
    prepare(home)
    const tool = makeTool(`import { start } from 'askfirst'\nawait start({ dsn: '${DSN}' })`)
    const terminal = openInHome(process.execPath, [tool], { home, columns: 300 })
    await terminal.waitFor(PROMPT)
    const asked = terminal.screen().replaceAll(/\s+/g, ' ')
    expect(asked).toContain('No answer can be stored here: ')
    expect(asked).toContain(
      `${why}. The next launch asks again; for a lasting no, set MYTOOL_TELEMETRY=off in the environment.`,
    )
    terminal.type('n\r')
    await terminal.exit()
    expect(terminal.screen()).toContain('or set MYTOOL_TELEMETRY=off in the environment.')
    const again = openInHome(process.execPath, [tool], { home })
    await again.waitFor(PROMPT)
  })
})
