import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { crash } from '../harness/crash.ts'
import { contentOf, countsOf, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { killSenders, runSender, senderIds, sendersTo } from '../harness/sender.ts'

const ON = { MM_TELEMETRY: 'on' }

test('what a killed sender held is sent by the next one, the same bytes', async () => {
  const { home, receiver } = await startRecipient((_, index) => (index === 0 ? 'never' : undefined))
  await crash(home, receiver.dsn, ON)
  await receiver.waitFor(1)
  expect(contentOf(outboxIn(home))).toEqual({ sending: ['envelope.pending.PID'] })
  await killSenders(home)

  await runSender(home, receiver.dsn, ON)
  const [first, second] = receiver.requests
  expect(second?.sha256).toBe(first?.sha256)
  expect(receiver.requests).toHaveLength(2)
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('what a living sender holds is left to it', async () => {
  const { home, receiver } = await startRecipient(() => 'never')
  await crash(home, receiver.dsn, ON)
  await receiver.waitFor(1)
  const [pid] = senderIds(home)
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toHaveLength(1)
  expect(senderIds(home)).toEqual([pid])
})

test('a kept report that was being sent by name when its sender was killed is kept again', async () => {
  const { home, receiver } = await startRecipient(() => 'never')
  writeAnswers(home, [makeAnswer()])
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const sending = askfirst(['telemetry', 'send', eventId], { env: home.env })
  await receiver.waitFor(1)
  await killSenders(home)
  expect(await sending).toMatchObject({ signal: 'SIGKILL' })

  await runSender(home, receiver.dsn)
  expect(receiver.requests).toHaveLength(1)
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })
})

test('many senders at once send each report once', async () => {
  const { home, receiver } = await startRecipient()
  const planted = Array.from({ length: 30 }, (_, age) =>
    plantReport(outboxIn(home), { dsn: receiver.dsn, age }),
  )
  await Promise.all(Array.from({ length: 8 }, () => runSender(home, receiver.dsn, ON)))
  const arrived = receiver.requests.map(({ event }) => event.event_id)
  expect(arrived.sort()).toEqual(planted.map(({ eventId }) => eventId).sort())
  expect(countsOf(outboxIn(home))).toEqual({ sent: 30 })
  expect(storedReports(outboxIn(home)).filter(({ receipt }) => receipt === undefined)).toEqual([])
})

test('one sender serves an outbox: what finds it at work starts none, or ends at once', async () => {
  const { home, receiver } = await startRecipient((_, index) => (index === 0 ? 'never' : undefined))
  await crash(home, receiver.dsn, ON)
  await receiver.waitFor(1)
  const senders = sendersTo(receiver.host)
  await crash(home, receiver.dsn, ON)
  await runSender(home, receiver.dsn, ON)
  expect(sendersTo(receiver.host)).toEqual(senders)
  expect(contentOf(outboxIn(home))).toMatchObject({
    pending: ['envelope'],
    sending: ['envelope.pending.PID'],
  })
  await killSenders(home)
  await runSender(home, receiver.dsn, ON)
  expect(countsOf(outboxIn(home))).toEqual({ sent: 2 })
})

test('many crashes at once all arrive', async () => {
  const { home, receiver } = await startRecipient()
  const crashes = await Promise.all(Array.from({ length: 5 }, () => crash(home, receiver.dsn, ON)))
  expect(crashes.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1])
  const receipts = () => contentOf(outboxIn(home)).sent?.filter(kind => kind === 'receipt.json')
  await expect.poll(receipts).toHaveLength(5)
  expect(countsOf(outboxIn(home))).toEqual({ sent: 5 })
  expect(new Set(receiver.requests.map(({ sha256 }) => sha256)).size).toBe(5)
  expect(receiver.requests).toHaveLength(5)
})
