import { expect, test } from 'vitest'
import { crash } from '../harness/crash.ts'
import { contentOf, countsOf, outboxIn } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'

const CI = { MM_TELEMETRY: 'on', CI: 'true' }

/** All clocks of a process run at a twentieth: under whatever load this computer is, two seconds are enough. */
const SLOWLY = `--import=data:text/javascript,${encodeURIComponent(`
  const slow = (object, name) => {
    const read = object[name].bind(object)
    const start = read()
    object[name] = () => start + (read() - start) / (typeof start === 'bigint' ? 20n : 20)
  }
  slow(Date, 'now')
  slow(performance, 'now')
  slow(process.hrtime, 'bigint')`)}`

test('in CI a crash waits until its report has arrived', async () => {
  const { home, receiver } = await startRecipient(() => ({ delayMs: 300 }))
  const { code } = await crash(home, receiver.dsn, { ...CI, NODE_OPTIONS: SLOWLY })
  expect(code).toBe(1)
  expect(receiver.requests).toHaveLength(1)
  expect(countsOf(outboxIn(home))).toEqual({ sent: 1 })
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('in CI a crash does not wait for ever for a server that never answers, and the report is still there', async () => {
  const { home, receiver } = await startRecipient(() => 'never')
  const { code, signal } = await crash(home, receiver.dsn, CI)
  expect({ code, signal }).toEqual({ code: 1, signal: null })
  expect(await receiver.waitFor(1)).toHaveLength(1)
  expect(contentOf(outboxIn(home))).toEqual({ sending: ['envelope.pending.PID'] })
})

test('in CI a crash waits for a refusal no longer than for a yes', async () => {
  const { home, receiver } = await startRecipient(() => ({ status: 403 }))
  await crash(home, receiver.dsn, { ...CI, NODE_OPTIONS: SLOWLY })
  expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
  await expect.poll(() => contentOf(outboxIn(home))).toEqual({ kept: ['envelope', 'receipt.json'] })
})
