import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Receiver, startReceiver } from '../../examples/receiver.js'
import type { Answer } from '../../src/consent/answer.ts'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { BIN } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { LONG, waysFor } from '../harness/length.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { type RunResult, run } from '../harness/run.ts'
import { killSenders } from '../harness/sender.ts'

const REGISTER = new URL('../../dist/register.mjs', import.meta.url).href

/** Under `--import`, Node loads even CommonJS in its ESM loader, and words some errors differently. */
const IMPORTS_NOTHING = ['--import', 'data:text/javascript,']

const CRASHES = [
  'throws-type-error.mjs',
  'throws-type-error.cjs',
  'throws-null.cjs',
  'rejects-after-await.mjs',
  'exits-7-in-exit-handler.cjs',
]

/** Where nothing may be recorded or sent, though a yes is stored wherever something overrules it. */
interface Quiet {
  readonly answers: readonly Answer[] | string
  readonly variables?: Readonly<Record<string, string>>
  readonly switches?: readonly string[]
}

const LINE =
  'askfirst: MM_TELEMETRY is set to something else than on, local or off; telemetry is off for this launch\n'

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

describe('a crash', () => {
  let receiver: Receiver
  beforeAll(async () => {
    receiver = await startReceiver()
    return receiver.close
  })

  test.each(Object.entries(QUIET).map(([where, quiet], index) => [where, quiet, index] as const))(
    'where %s is nothing but what plain node makes of it: no word, no file',
    async (_, quiet, index) => {
      const home = homeOf(quiet, receiver)
      const before = home.tree()
      for (const { words, plain, variables } of waysOf(quiet, receiver)) {
        const env = { ...home.env, ...quiet.variables, ...variables }
        for (const crash of waysFor(CRASHES, index)) {
          const quietly = await run([...words, fixture(crash)], { env })
          expect(withoutNodesOwnFrames(quietly)).toEqual(withoutNodesOwnFrames(await plainly(plain, crash)))
        }
      }
      expect(home.tree()).toEqual(before)
      expect(temporaryFilesOf(home)).toEqual([])
    },
  )

  test('where one is reported is the first to connect', async () => {
    const home = newHome()
    onTestFinished(() => killSenders(home))
    await crashAloud(home, receiver)
    expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
  })
})

describe('a crash under local', () => {
  test.each<[string, Quiet]>([
    ['as stored', { answers: [...YES, makeAnswer({ answer: 'local' })] }],
    ['as MM_TELEMETRY says', { answers: YES, variables: { MM_TELEMETRY: 'local' } }],
  ])('is kept without a connection, and what waits goes on waiting: %s', async (_, quiet) => {
    const { home: loudHome, receiver } = await startRecipient()
    const home = homeOf(quiet, receiver)
    const words = [BIN, 'run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
    const { stderr } = await run(words, { env: { ...home.env, ...quiet.variables } })
    expect(stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} kept; see /)
    await crashAloud(loudHome, receiver)
    expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
    expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'], pending: ['envelope'] })
  })
})

describe('a crash where MM_TELEMETRY is misspelt', () => {
  test.each(LONG ? ['yes', 'ON', ' on', '1', 'garbage'] : ['ON', ' on'])(
    'as "%s" says so in one line, and that is all',
    async value => {
      const { home: loudHome, receiver } = await startRecipient()
      const home = homeOf({ answers: YES }, receiver)
      const before = home.tree()
      for (const { words, plain, variables } of waysOf({ answers: YES }, receiver)) {
        const env = { ...home.env, ...variables, MM_TELEMETRY: value }
        const crash = 'throws-type-error.mjs'
        const expected = await plainly(plain, crash)
        const told = await run([...words, fixture(crash)], { env })
        expect(told).toEqual({ ...expected, stderr: LINE + expected.stderr })
      }
      await crashAloud(loudHome, receiver)
      expect([receiver.requests.length, receiver.connections]).toEqual([1, 1])
      expect(home.tree()).toEqual(before)
    },
  )
})

const plainRuns = new Map<string, Promise<RunResult>>()

/** What node makes of a crash without us; the same each time. */
async function plainly(words: readonly string[], crash: string): Promise<RunResult> {
  const program = [...words, fixture(crash)]
  const earlier = plainRuns.get(program.join())
  const now = earlier ?? run(program, { env: newHome().env })
  plainRuns.set(program.join(), now)
  expect(await now).toMatchObject({ stdout: '', stderr: expect.stringMatching(/./) })
  return now
}

/** The same crash where telemetry is on: what the quiet ones must not show is seen, and later than theirs. */
async function crashAloud(home: Home, receiver: Receiver): Promise<void> {
  const words = [BIN, 'run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
  const { stderr } = await run(words, { env: { ...home.env, MM_TELEMETRY: 'on' } })
  expect(stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} will be sent to 127\.0\.0\.1/)
  const content = { sent: ['envelope', 'receipt.json'] }
  await expect.poll(() => contentOf(outboxIn(home))).toEqual(content)
}

interface Way {
  /** The same without us. */
  readonly plain: readonly string[]
  readonly words: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

/** How a program is launched with us listening; only the first way has switches. */
function waysOf({ switches = [] }: Quiet, receiver: Receiver): readonly Way[] {
  const byRun = { plain: [], words: [BIN, 'run', '--dsn', receiver.dsn, ...switches], variables: {} }
  const byRegister = {
    plain: IMPORTS_NOTHING,
    words: ['--import', REGISTER],
    variables: { MM_TELEMETRY_DSN: receiver.dsn },
  }
  return switches.length > 0 ? [byRun] : [byRun, byRegister]
}

/** A home in which a report waits that an earlier crash was allowed to send. */
function homeOf({ answers }: Quiet, { dsn }: Receiver): Home {
  const home = newHome()
  plantReport(outboxIn(home), { dsn })
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
