import { describe, expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { IMPORTS } from '../harness/embedded.ts'
import { fixture } from '../harness/fixture.ts'
import type { Home } from '../harness/home.ts'
import { waysFor } from '../harness/length.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

const PROGRAM = fixture('throws-type-error.mjs')

/** How a recipient can be named on a launch. */
const WAYS: Readonly<
  Record<string, (home: Home, dsn: string, env: Record<string, string>) => Promise<unknown>>
> = {
  'by --dsn': (home, dsn, env) => askfirst(['run', '--dsn', dsn, PROGRAM], { env: { ...home.env, ...env } }),
  'by MM_TELEMETRY_DSN': (home, dsn, env) =>
    askfirst(['run', PROGRAM], { env: { ...home.env, ...env, MM_TELEMETRY_DSN: dsn } }),
  'by MM_TELEMETRY_DSN, for register': (home, dsn, env) =>
    run(['--import', IMPORTS['askfirst/register'], PROGRAM], {
      env: { ...home.env, ...env, MM_TELEMETRY_DSN: dsn },
    }),
}

/** How one is known does not depend on how the recipient is named. */
const AGENTS = ['CLAUDECODE', 'AI_AGENT', 'CURSOR_AGENT']

describe.each(
  Object.entries(WAYS).map(([way, launch], index) => ({ way, launch, agents: waysFor(AGENTS, index) })),
)('whom an AI agent names $way', ({ launch, agents }) => {
  test.each(agents)('is not meant by a yes for those that a person names: under %s', async agent => {
    const { home, receiver } = await startRecipient()
    await askfirst(['telemetry', 'on'], { env: home.env })
    await launch(home, receiver.dsn, { [agent]: '1' })
    expect(contentOf(outboxIn(home))).toEqual({})
    // The person's own launch sends nothing of it, either.
    await launch(home, receiver.dsn, {})
    await expect.poll(() => contentOf(outboxIn(home)).sent).toEqual(['envelope', 'receipt.json'])
    expect(receiver.requests).toHaveLength(1)
  })

  test('is meant by a yes for that one', async () => {
    const { home, receiver } = await startRecipient()
    writeAnswers(home, [makeAnswer({ recipient: `${receiver.host}/1` })])
    await launch(home, receiver.dsn, { CLAUDECODE: '1' })
    await expect.poll(() => contentOf(outboxIn(home)).sent).toEqual(['envelope', 'receipt.json'])
  })
})

test('under an AI agent, a yes for those that a person names keeps what goes nowhere', async () => {
  const home = newHome()
  await askfirst(['telemetry', 'on'], { env: home.env })
  await askfirst(['run', PROGRAM], { env: { ...home.env, CLAUDECODE: '1' } })
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })
})

test('status says under an AI agent that no answer is for whom it names', async () => {
  const home = newHome()
  await askfirst(['telemetry', 'on'], { env: home.env })
  const env = { ...home.env, MM_TELEMETRY_DSN: 'https://key@its-own.example/1', CLAUDECODE: '1' }
  const { stdout } = await askfirst(['telemetry', 'status', '--json'], { env })
  expect(JSON.parse(stdout)).toMatchObject({
    mode: 'undecided',
    because: expect.stringContaining('no stored answer is for its-own.example'),
  })
})
