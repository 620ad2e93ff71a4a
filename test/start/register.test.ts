import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { IMPORTS } from '../harness/embedded.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { contentOf, onlyReport, outboxIn } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'

const FLAGS = ['--import', IMPORTS['askfirst/register']]

test.each([
  'throws-type-error.cjs',
  'throws-type-error.mjs',
  'rejects-after-await.mjs',
  'exits-4.cjs',
  'says-hello.cjs',
])('node --import askfirst/register %s runs as without it', async program => {
  const home = newHome()
  // Node itself starts programs another way under `--import`, whatever is imported.
  const plain = await run(['--import', 'data:text/javascript,', fixture(program)], { env: home.env })
  const ours = await run([...FLAGS, fixture(program)], { env: { ...home.env, MM_TELEMETRY: 'local' } })
  expect({ ...ours, stderr: ours.stderr.replace(/^askfirst: .*\n/, '') }).toEqual(plain)
})

test('node --import askfirst/register reports under the answer for all programs, to the recipient in package.json', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer({ recipient: `${receiver.host}/1` })])
  const folder = makeFiles({
    'package.json': { name: 'tool', version: '1.0.0', askfirst: { dsn: receiver.dsn } },
    'a.js': 'throw new Error("Cannot go on")',
  })
  const { stderr } = await run([...FLAGS, `${folder}/a.js`], { env: home.env })
  expect(stderr).toMatch(
    /^askfirst: crash report [0-9a-f]{8} will be sent to 127\.0\.0\.1:\d+; see askfirst telemetry show/,
  )
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
  expect(onlyReport(outboxIn(home)).event.release).toBe('tool@1.0.0')
})

test('NODE_OPTIONS=--import=askfirst/register reports once, and the sender does not load it', async () => {
  const { home, receiver } = await startRecipient()
  const env = {
    ...home.env,
    MM_TELEMETRY: 'on',
    MM_TELEMETRY_DSN: receiver.dsn,
    NODE_OPTIONS: `--import=${IMPORTS['askfirst/register']}`,
  }
  await run([fixture('throws-type-error.mjs')], { env })
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
  expect(receiver.requests).toHaveLength(1)
})

test.each([['-p', '1 + 1'], ['--version']])(
  'node --import askfirst/register %s works without a script',
  async (...words) => {
    const home = newHome()
    const env = { ...home.env, MM_TELEMETRY: 'local' }
    expect(await run([...FLAGS, ...words], { env })).toEqual(await run(words, { env }))
    expect(home.tree()).toEqual([])
  },
)
