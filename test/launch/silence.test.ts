import { readdirSync } from 'node:fs'
import { describe, expect, it, onTestFinished, test, vi } from 'vitest'
import { type Receiver, startReceiver } from '../../examples/receiver.js'
import type { Answer } from '../../src/consent/answer.ts'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { type RunResult, run } from '../harness/run.ts'

const REGISTER = new URL('../../dist/register.js', import.meta.url).href

const CRASHES = [
  'throws-type-error.mjs',
  'throws-type-error.cjs',
  'throws-cause-chain.mjs',
  'throws-null.cjs',
  'rejects-after-await.mjs',
  'rejects-with-string.mjs',
  'exits-7-in-exit-handler.cjs',
]

/** Where nothing may be recorded or sent, though a yes is stored wherever something overrules it. */
interface Quiet {
  readonly answers: readonly Answer[] | string
  readonly variables?: Readonly<Record<string, string>>
  readonly switches?: readonly string[]
}

const YES = [makeAnswer()]

const QUIET: Record<string, Quiet> = {
  'a no is stored': { answers: [makeAnswer({ answer: 'off' })] },
  'a no came after a yes': { answers: [...YES, makeAnswer({ answer: 'off' })] },
  'nobody was asked': { answers: [] },
  'the yes was for another recipient': { answers: [makeAnswer({ recipient: 'elsewhere.example' })] },
  'the yes was for fewer fields': { answers: [makeAnswer({ fields: 0 })] },
  'the stored yes is broken': { answers: '{"answers": [{"answer": "on", "recipient": "*"' },
  'DO_NOT_TRACK=1': { answers: YES, variables: { DO_NOT_TRACK: '1' } },
  'DO_NOT_TRACK=1 and MM_TELEMETRY=on': {
    answers: YES,
    variables: { DO_NOT_TRACK: '1', MM_TELEMETRY: 'on' },
  },
  'MM_TELEMETRY=off': { answers: YES, variables: { MM_TELEMETRY: 'off' } },
  '--no-telemetry': { answers: YES, switches: ['--no-telemetry'] },
  '--no-telemetry and MM_TELEMETRY=on': {
    answers: YES,
    switches: ['--no-telemetry'],
    variables: { MM_TELEMETRY: 'on' },
  },
  'node:test runs it': { answers: YES, variables: { NODE_TEST_CONTEXT: 'child-v8' } },
  'Vitest runs it': { answers: YES, variables: { VITEST: 'true' } },
  'Jest runs it': { answers: YES, variables: { JEST_WORKER_ID: '1' } },
  'NODE_ENV=test': { answers: YES, variables: { NODE_ENV: 'test' } },
}

describe.each(Object.entries(QUIET))('a crash where %s', (_, quiet) => {
  it('is nothing but what plain node makes of it: no word, no file, no connection', async () => {
    const receiver = await openReceiver()
    const home = homeOf(quiet)
    const before = home.tree()
    for (const way of waysOf(quiet, receiver)) {
      for (const crash of CRASHES) {
        const plain = await run([fixture(crash)], { env: { ...home.env, ...quiet.variables } })
        expect(plain).toMatchObject({ stdout: '', stderr: expect.stringMatching(/./) })
        const program = [...way.words, fixture(crash)]
        const quietly = await run(program, { env: { ...home.env, ...quiet.variables, ...way.variables } })
        expect(withoutNodesOwnFrames(quietly)).toEqual(withoutNodesOwnFrames(plain))
      }
    }
    await crashAloud(receiver)
    expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
    expect(home.tree()).toEqual(before)
    expect(temporaryFilesOf(home)).toEqual([])
  })
})

describe('a crash where MM_TELEMETRY is misspelt', () => {
  test.each(['yes', 'ON', ' on', '1', 'true', 'garbage'])(
    '"%s" says so in one line, and that is all',
    async value => {
      const receiver = await openReceiver()
      const home = homeOf({ answers: YES })
      const before = home.tree()
      const variables = { MM_TELEMETRY: value }
      const plain = await run([fixture('throws-type-error.mjs')], { env: home.env })
      for (const { words } of waysOf({ answers: YES, variables }, receiver)) {
        const env = { ...home.env, ...variables, MM_TELEMETRY_DSN: receiver.dsn }
        const { stderr, ...rest } = await run([...words, fixture('throws-type-error.mjs')], { env })
        const { stderr: plainStderr, ...plainRest } = plain
        expect(rest).toEqual(plainRest)
        expect(stderr).toBe(
          `askfirst: MM_TELEMETRY is set to something else than on, local or off; telemetry is off for this launch\n${plainStderr}`,
        )
      }
      await crashAloud(receiver)
      expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
      expect(home.tree()).toEqual(before)
    },
  )
})

/** The same crash where telemetry is on: what the quiet ones must not show is seen, and later than theirs. */
async function crashAloud(receiver: Receiver): Promise<void> {
  const home = newHome()
  const words = [BIN, 'run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
  const { stderr } = await run(words, { env: { ...home.env, MM_TELEMETRY: 'on' } })
  expect(stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} will be sent to 127\.0\.0\.1/)
  await receiver.waitFor(1)
  const sent = () => expect(contentOf(outboxIn(home))).toMatchObject({ sent: ['envelope', 'receipt.json'] })
  await vi.waitFor(sent, { timeout: 10_000 })
}

interface Way {
  readonly words: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

/** How a program is launched with us listening; only the first way has switches. */
function waysOf({ switches = [] }: Quiet, receiver: Receiver): readonly Way[] {
  const byRun = { words: [BIN, 'run', '--dsn', receiver.dsn, ...switches], variables: {} }
  const byRegister = { words: ['--import', REGISTER], variables: { MM_TELEMETRY_DSN: receiver.dsn } }
  return switches.length > 0 ? [byRun] : [byRun, byRegister]
}

function homeOf({ answers }: Quiet): Home {
  const home = newHome()
  if (answers.length > 0) writeAnswers(home, answers)
  return home
}

/** Which of Node's own functions called the program is not for the program to notice. */
function withoutNodesOwnFrames({ stderr, ...rest }: RunResult): RunResult {
  return { ...rest, stderr: stderr.replace(/^ +at .*node:internal\/.*\n/gm, '') }
}

function temporaryFilesOf(home: Home): readonly string[] {
  return readdirSync(home.env.TMPDIR ?? '')
}

async function openReceiver(): Promise<Receiver> {
  const receiver = await startReceiver()
  onTestFinished(() => receiver.close())
  return receiver
}
