import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { launch } from '../harness/crash.ts'
import { countsOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'

const DAY_MS = 86_400_000

test.each(['on', 'local'])(
  'under %s a launch has what is older than 90 days removed, though nothing crashes any more',
  async mode => {
    const { home, receiver } = await startRecipient()
    for (const state of ['kept', 'sent', 'unreadable'] as const) {
      plantReport(outboxIn(home), { state, age: 91 * DAY_MS })
      plantReport(outboxIn(home), { state, age: 89 * DAY_MS })
    }
    await launch(home, receiver.dsn, { MM_TELEMETRY: mode })
    await expect.poll(() => countsOf(outboxIn(home))).toEqual({ kept: 1, sent: 1, unreadable: 1 })
    expect(receiver.connections).toBe(0)
  },
)

test('after a no a launch has it removed as well', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer({ answer: 'off' })])
  plantReport(outboxIn(home), { state: 'sent', age: 91 * DAY_MS })
  plantReport(outboxIn(home), { state: 'sent', age: 89 * DAY_MS })
  await launch(home, receiver.dsn)
  await expect.poll(() => countsOf(outboxIn(home))).toEqual({ sent: 1 })
  expect(receiver.connections).toBe(0)
})
