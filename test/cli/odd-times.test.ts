import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerFile, makeAnswer, storedAnswers, writeAnswers } from '../harness/answers.ts'
import { askfirst, BIN } from '../harness/askfirst.ts'
import type { Home } from '../harness/home.ts'
import { newHome } from '../harness/person.ts'
import { run } from '../harness/run.ts'
import { CAN_TRACE } from '../harness/trace.ts'

// Its name was another until Node 22.13.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

describe("an answer under Node's permission model, which forbids fsync", () => {
  const answer = (home: Home, words: string, ...flags: string[]) =>
    run([PERMISSION, '--no-warnings', '--allow-fs-read=*', ...flags, BIN, 'telemetry', words], {
      env: home.env,
    })

  test.each(['on', 'local', 'off'])('is stored: %s', async words => {
    const home = newHome()
    writeAnswers(home, [makeAnswer({ answer: 'local' })])
    const { code, stderr } = await answer(home, words, `--allow-fs-write=${home.folder}/*`)
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('fsync')])
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }, { answer: words }])
    expect(readdirSync(home.config('askfirst'))).toEqual(['telemetry.json'])
  })

  test('is refused where nothing may be written, with what to do', async () => {
    const home = newHome()
    const { code, stderr } = await answer(home, 'off')
    expect(code).toBe(1)
    expect(stderr).toContain(`Start Node.js with --allow-fs-write="${home.config('askfirst')}/*"`)
    expect(stderr).toContain('or set MM_TELEMETRY=off in the environment.')
  })
})

describe.runIf(CAN_TRACE)('an answer', () => {
  test('that a kill cut short is gone after the next one', async () => {
    const home = newHome()
    await askfirst(['telemetry', 'local'], { env: home.env })
    under(home, ['-e', 'inject=fsync,fdatasync:signal=KILL'], 'off')
    expect(readdirSync(home.config('askfirst')).length).toBeGreaterThan(1)
    expect(await askfirst(['telemetry', 'off'], { env: home.env })).toMatchObject({ code: 0 })
    expect(readdirSync(home.config('askfirst'))).toEqual(['telemetry.json'])
  })

  test('is stored, though its lock could not be removed', async () => {
    const home = newHome()
    const faults = [
      '-P',
      `${answerFile(home)}.lock`,
      '-e',
      'inject=?lstat,?statx,?unlink,?unlinkat:error=EIO',
    ]
    const { status, stderr } = under(home, faults, 'on')
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('Cannot')])
    expect(storedAnswers(home)).toMatchObject([{ answer: 'on' }])
  })

  test('that cannot be read for a moment is not set aside', async () => {
    const home = newHome()
    await askfirst(['telemetry', 'local'], { env: home.env })
    const { status, stderr } = under(
      home,
      ['-P', answerFile(home), '-e', 'inject=openat,open:error=EMFILE'],
      'on',
    )
    expect(status).toBe(1)
    expect(stderr).toContain('EMFILE')
    expect(readdirSync(home.config('askfirst'))).toEqual(['telemetry.json'])
    expect(storedAnswers(home)).toMatchObject([{ answer: 'local' }])
  })
})

test.each([
  ['a no', 'off', 'off'],
  ['a yes', 'on', 'undecided'],
] as const)(
  'an answer of a kind that is not known yet leaves %s before it: %s is %s',
  async (_, answer, mode) => {
    const home = newHome()
    writeAnswers(
      home,
      JSON.stringify({ answers: [makeAnswer({ answer }), { ...makeAnswer(), answer: 'later' }] }),
    )
    const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env: home.env })
    expect(JSON.parse(stdout)).toMatchObject({ mode })
  },
)

/** A command at which the system fails. */
function under(home: Home, faults: readonly string[], words: string) {
  const options = ['-f', '-qq', '-e', 'signal=none', '-o', '/dev/null', ...faults]
  return spawnSync('strace', [...options, '--', process.execPath, BIN, 'telemetry', words], {
    env: home.env,
    encoding: 'utf8',
  })
}
