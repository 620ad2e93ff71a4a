import { expect, test } from 'vitest'
import { crash } from '../harness/crash.ts'
import { contentOf, countsOf, outboxIn } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'

const WAIT = { timeout: 15_000 }
const CI = { MM_TELEMETRY: 'on', CI: 'true' }

test('in CI a crash waits until its report has arrived', async () => {
  const { home, receiver } = await startRecipient(() => ({ delayMs: 300 }))
  const { code } = await crash(home, receiver.dsn, CI)
  expect(code).toBe(1)
  expect(receiver.requests).toHaveLength(1)
  expect(countsOf(outboxIn(home))).toEqual({ sent: 1 })
  await expect.poll(() => contentOf(outboxIn(home)), WAIT).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('in CI a crash waits for a server that never answers, two seconds, and the report is still there', async () => {
  const { home, receiver } = await startRecipient(() => 'never')
  const before = Date.now()
  const { code, signal } = await crash(home, receiver.dsn, CI)
  const took = Date.now() - before
  expect({ code, signal }).toEqual({ code: 1, signal: null })
  expect(took).toBeGreaterThanOrEqual(2000)
  expect(receiver.requests).toHaveLength(1)
  expect(contentOf(outboxIn(home))).toEqual({ sending: ['envelope.pending.PID'] })
})

test('in CI a crash waits for a refusal no longer than for a yes', async () => {
  const { home, receiver } = await startRecipient(() => ({ status: 403 }))
  await crash(home, receiver.dsn, CI)
  expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
  await expect.poll(() => contentOf(outboxIn(home)), WAIT).toEqual({ kept: ['envelope', 'receipt.json'] })
})
