import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BIN } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { contentOf, outboxIn } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'
import { CAN_TRACE, executedBy } from '../harness/trace.ts'

const CONTAINER = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child']
const CAN_UNSHARE = spawnSync('unshare', [...CONTAINER.slice(1), 'true']).status === 0
const SENT = { sent: ['envelope', 'receipt.json'] }

test.runIf(CAN_UNSHARE).each([
  ['the first process of a container', CONTAINER],
  ['started by the first process of a container', [...CONTAINER, 'sh', '-c', '"$@"; exit $?', 'sh']],
])('%s waits for its report to be sent', async (_, through) => {
  const { home, receiver } = await startRecipient()
  const words = [BIN, 'run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
  const { code } = await run(words, { env: { ...home.env, MM_TELEMETRY: 'on' }, through })
  expect(code).toBe(1)
  expect(contentOf(outboxIn(home))).toEqual(SENT)
})

test.runIf(CAN_TRACE)('a sender adds nothing to what measures the coverage of a program', async () => {
  const { home, receiver } = await startRecipient()
  const coverage = makeFiles({})
  const words = [BIN, 'run', '--dsn', receiver.dsn, fixture('throws-type-error.mjs')]
  const variables = { MM_TELEMETRY: 'on', NODE_V8_COVERAGE: coverage }
  expect(await executedBy(words, { home, variables })).toHaveLength(2)
  expect(contentOf(outboxIn(home))).toEqual(SENT)
  expect(readdirSync(coverage)).toHaveLength(1)
})
