import { expect, test } from 'vitest'
import { makeAnswer, writeAnswers } from '../harness/answers.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeTool } from '../harness/embedded.ts'
import { contentOf, countsOf, onlyReport, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'
import { run } from '../harness/run.ts'
import { storedWait } from '../harness/schedule.ts'
import { killSenders, senderIds } from '../harness/sender.ts'

test('send says that nothing waits', async () => {
  const { env } = newHome()
  const result = await askfirst(['telemetry', 'send'], { env })
  expect(result).toEqual({ code: 0, signal: null, stdout: '', stderr: 'Nothing waits to be sent.\n' })
})

test('send sends what is pending, and says what came of it', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer()])
  const older = plantReport(outboxIn(home), { dsn: receiver.dsn, age: 2000 })
  const newer = plantReport(outboxIn(home), { dsn: receiver.dsn, age: 1000 })
  plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const { code, stdout, stderr } = await askfirst(['telemetry', 'send'], { env: home.env })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([
    ...[older, newer].map(
      ({ eventId }) => `${eventId.slice(0, 8)}: sent to ${receiver.host}, which answered 200`,
    ),
    '2 reports: 2 sent, 0 refused and kept, 0 not sent',
  ])
  expect(receiver.requests.map(({ event }) => event.event_id)).toEqual([older.eventId, newer.eventId])
  expect(countsOf(outboxIn(home))).toEqual({ kept: 1, sent: 2 })
})

test('send ends with 1 if the server cannot be reached, and the report waits where it was', async () => {
  const { home, receiver } = await startRecipient()
  await receiver.close()
  const kept = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const { code, stdout, stderr } = await askfirst(['telemetry', 'send', kept.eventId], { env: home.env })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  const reference = kept.eventId.slice(0, 8)
  expect(stderr).toMatch(
    new RegExp(`^${reference}: not sent to ${receiver.host}: .*ECONNREFUSED.*; it still waits\n`),
  )
  expect(stderr).toContain(`askfirst: Cannot send ${reference}\nIt is still on this computer; `)
  expect(onlyReport(outboxIn(home)).path).toBe(kept.path)
})

test.each([429, 503])(
  'send does not say of a server that answered %s that it cannot be reached',
  async status => {
    const { home, receiver } = await startRecipient(() => ({ status }))
    const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
    const { code, stderr } = await askfirst(['telemetry', 'send', eventId], { env: home.env })
    expect(code).toBe(1)
    expect(stderr).toContain(
      `${eventId.slice(0, 8)}: not sent to ${receiver.host}: the server answered ${status}; it still waits\n`,
    )
    expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
  },
)

test('send ends with 1 if one of several is refused, and sends the others', async () => {
  const { home, receiver } = await startRecipient((_, index) => ({ status: index === 0 ? 413 : 200 }))
  const refused = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn, age: 2000 })
  const taken = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn, age: 1000 })
  const words = ['telemetry', 'send', refused.eventId, taken.eventId]
  const { code, stderr } = await askfirst(words, { env: home.env })
  expect(code).toBe(1)
  expect(stderr).toContain(
    `${refused.eventId.slice(0, 8)}: ${receiver.host} refuses it with status 413; it is kept\n`,
  )
  expect(stderr).toContain(`askfirst: Cannot send ${refused.eventId.slice(0, 8)}\n`)
  expect(contentOf(outboxIn(home))).toEqual({
    kept: ['envelope', 'receipt.json'],
    sent: ['envelope', 'receipt.json'],
  })
})

test('send sends a report that was refused before, and the old receipt goes', async () => {
  const { home, receiver } = await startRecipient((_, index) => ({ status: index === 0 ? 403 : 200 }))
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  expect((await askfirst(['telemetry', 'send', eventId], { env: home.env })).code).toBe(1)
  expect((await askfirst(['telemetry', 'send', eventId], { env: home.env })).code).toBe(0)
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
  expect(onlyReport(outboxIn(home)).receipt).toMatchObject({ status: 200 })
})

test('send sends what an earlier one that was killed left behind', async () => {
  const { home, receiver } = await startRecipient((_, index) => (index === 0 ? 'never' : undefined))
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const killed = askfirst(['telemetry', 'send', eventId], { env: home.env })
  await receiver.waitFor(1)
  await killSenders(home)
  expect(await killed).toMatchObject({ signal: 'SIGKILL' })
  expect(await askfirst(['telemetry', 'send', eventId], { env: home.env })).toMatchObject({ code: 0 })
  expect(contentOf(outboxIn(home))).toEqual({ sent: ['envelope', 'receipt.json'] })
})

test('send leaves to a living process what it is sending', async () => {
  const { home, receiver } = await startRecipient(() => 'never')
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const first = askfirst(['telemetry', 'send', eventId], { env: home.env })
  await receiver.waitFor(1)
  const second = await askfirst(['telemetry', 'send', eventId], { env: home.env })
  expect(second).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`${eventId.slice(0, 8)}: is being sent by another process\n`),
  })
  await killSenders(home)
  await first
  expect(receiver.requests).toHaveLength(1)
})

test('send sends nothing twice', async () => {
  const { home, receiver } = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  const first = await askfirst(['telemetry', 'send', eventId, eventId.slice(0, 8)], { env: home.env })
  expect(first).toMatchObject({ code: 0 })
  const second = await askfirst(['telemetry', 'send', eventId], { env: home.env })
  expect(second).toMatchObject({ code: 0, stderr: `${eventId.slice(0, 8)}: sent already\n` })
  expect(receiver.requests).toHaveLength(1)
})

test.each([
  ['no answer', undefined],
  ['an answer that says local', 'local'],
  ['a no', 'off'],
] as const)('send by name is permission enough under %s', async (_, answer) => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, answer === undefined ? [] : [makeAnswer({ answer })])
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  expect((await askfirst(['telemetry', 'send', eventId], { env: home.env })).code).toBe(0)
  expect(receiver.requests).toHaveLength(1)
})

test.each([{ DO_NOT_TRACK: '1' }, { MM_TELEMETRY: 'off' }, { NODE_ENV: 'test' }])(
  'send is forbidden by %j',
  async env => {
    const { home, receiver } = await startRecipient()
    const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
    const words = ['telemetry', 'send', eventId]
    const { code, stderr } = await askfirst(words, { env: { ...home.env, ...env } })
    expect(code).toBe(1)
    expect(stderr).toContain('Cannot send: telemetry is off because ')
    expect(receiver.connections).toBe(0)
    expect(countsOf(outboxIn(home))).toEqual({ kept: 1 })
  },
)

test('send sends to whom the report was meant for, not to whom is named today', async () => {
  const { home, receiver } = await startRecipient()
  const other = await startRecipient()
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  await askfirst(['telemetry', 'send', eventId], {
    env: { ...home.env, MM_TELEMETRY_DSN: other.receiver.dsn },
  })
  expect(receiver.requests).toHaveLength(1)
  expect(other.receiver.connections).toBe(0)
})

test('send counts along where many wait', async () => {
  const { home, receiver } = await startRecipient()
  writeAnswers(home, [makeAnswer()])
  const planted = Array.from({ length: 12 }, (_, index) =>
    plantReport(outboxIn(home), { dsn: receiver.dsn, age: 1000 * (12 - index) }),
  )
  const { code, stderr } = await askfirst(['telemetry', 'send'], { env: home.env })
  expect(code).toBe(0)
  const lines = stderr.trimEnd().split('\n')
  expect(lines.slice(0, -1).map(line => line.split(':')[0])).toEqual(
    planted.map(({ eventId }, index) => `${index + 1}/12 ${eventId.slice(0, 8)}`),
  )
  expect(lines.at(-1)).toBe('12 reports: 12 sent, 0 refused and kept, 0 not sent')
})

test('send can be interrupted: what was under way is given back, and nothing is noted against the server', async () => {
  const { home, receiver } = await startRecipient((_, index) => (index === 0 ? undefined : 'never'))
  writeAnswers(home, [makeAnswer()])
  for (const age of [3000, 2000, 1000]) {
    plantReport(outboxIn(home), { dsn: receiver.dsn, age })
  }
  const sending = askfirst(['telemetry', 'send'], { env: home.env })
  await receiver.waitFor(2)
  for (const pid of senderIds(home)) {
    process.kill(pid, 'SIGINT')
  }
  const { code, stderr } = await sending
  expect(code).toBe(1)
  expect(stderr).toContain('interrupted; it still waits\n3 reports: 1 sent, 0 refused and kept, 2 not sent\n')
  expect(countsOf(outboxIn(home))).toEqual({ pending: 2, sent: 1 })
  expect(storedWait(home, receiver.host)).toBeUndefined()
})

test('send says how to name a recipient where there is none', async () => {
  const { env, ...home } = newHome()
  const { eventId } = plantReport(outboxIn({ env, ...home }), { state: 'kept' })
  const { code, stderr } = await askfirst(['telemetry', 'send', eventId], { env })
  expect(code).toBe(1)
  expect(stderr).toContain('Cannot send: there is no recipient\n')
  expect(stderr).toContain('\nName one in the environment: MM_TELEMETRY_DSN=DSN\n')
})

test('send of a tool that has no recipient says that there is none', async () => {
  const home = newHome()
  const tool = makeTool(`
    import { runTelemetry } from 'askfirst'
    process.exitCode = await runTelemetry(process.argv.slice(2))`)
  const { eventId } = plantReport(outboxIn(home, 'mytool'), { state: 'kept' })
  const { code, stderr } = await run([tool, 'send', eventId], { env: home.env })
  expect(code).toBe(1)
  expect(stderr).toContain('\nmytool names none: its reports stay on this computer.\n')
})

test('send leaves a server alone that asked for it', async () => {
  const { home, receiver } = await startRecipient(() => ({ status: 429, headers: { 'retry-after': '7200' } }))
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', dsn: receiver.dsn })
  await askfirst(['telemetry', 'send', eventId], { env: home.env })
  const { code, stderr } = await askfirst(['telemetry', 'send', eventId], { env: home.env })
  expect(code).toBe(1)
  expect(stderr).toContain(`${receiver.host} asks for no reports until 20`)
  expect(receiver.connections).toBe(1)
})
