import { chmodSync, chownSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { crash } from '../harness/crash.ts'
import { contentOf, countsOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { startRecipient } from '../harness/recipient.ts'
import { runSender, sendersTo } from '../harness/sender.ts'

const ON = { MM_TELEMETRY: 'on' }

test('a report that was changed since it was written is set aside and named, not sent', async () => {
  const { home, receiver } = await startRecipient()
  const { path, eventId } = plantReport(outboxIn(home), { dsn: receiver.dsn })
  const bytes = readFileSync(path, 'utf8')
  // As long as before, and a report still.
  writeFileSync(path, bytes.replace('"fatal"', '"debug"'), { mode: 0o600 })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toEqual([])
  expect(countsOf(outboxIn(home))).toEqual({ unreadable: 1 })
  expect((await askfirst(['telemetry', 'status'], { env: home.env })).stdout).toContain(eventId)
  expect((await askfirst(['telemetry', 'show', eventId], { env: home.env })).stderr).toContain(
    'it was changed since it was written',
  )
})

test
  .skipIf(process.platform === 'win32')
  .each<[string, (path: string) => void]>([
    ['in a folder that all can write to', path => chmodSync(dirname(path), 0o777)],
    ['in an outbox that all can write to', path => chmodSync(dirname(dirname(path)), 0o777)],
    ['that all can write to', path => chmodSync(path, 0o666)],
    ...(process.getuid?.() === 0
      ? [
          ["that is another user's", (path: string) => chownSync(path, 12345, 12345)] as [
            string,
            (path: string) => void,
          ],
        ]
      : []),
  ])('a report %s is not sent', async (_, share) => {
  const { home, receiver } = await startRecipient()
  const { path } = plantReport(outboxIn(home), { dsn: receiver.dsn })
  share(path)
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toEqual([])
})

test('a report of a newer askfirst that this one cannot read stays where it is', async () => {
  const { home, receiver } = await startRecipient()
  const { path, eventId } = plantReport(outboxIn(home), { dsn: receiver.dsn })
  const newer = `{"event_id":"${eventId}","sdk":{"name":"askfirst","version":"9.0.0"},"form":2}\n{"type":"profile"}\n{}`
  rmSync(path)
  const undigested = path.replace(/-[0-9a-f]{16}\.envelope$/, '.envelope')
  writeFileSync(undigested, newer, { mode: 0o600 })
  await runSender(home, receiver.dsn, ON)
  expect(receiver.requests).toEqual([])
  expect(readFileSync(undigested, 'utf8')).toBe(newer)
  expect((await askfirst(['telemetry', 'show', eventId], { env: home.env })).stderr).toContain(
    'it was written by a newer askfirst',
  )
  expect(contentOf(outboxIn(home)).unreadable).toBeUndefined()
})

test('what a newer askfirst noted in the schedule stays as it is', async () => {
  const { home, receiver } = await startRecipient(() => ({ status: 503 }))
  plantReport(outboxIn(home), { dsn: receiver.dsn })
  const file = join(outboxIn(home), 'schedule.json')
  const theirs = { version: 2, 'other.example.org': { until: 'tomorrow' } }
  writeFileSync(file, JSON.stringify(theirs), { mode: 0o600 })
  await runSender(home, receiver.dsn, ON)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    ...theirs,
    [receiver.host]: { failures: 1 },
  })
})

test.skipIf(process.platform !== 'linux')(
  'the command line of a sender names neither project nor recipient',
  async () => {
    const { home, receiver } = await startRecipient(() => 'never')
    await crash(home, receiver.dsn, ON)
    await receiver.waitFor(1)
    const [pid = 0] = sendersTo(receiver.host)
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    expect(line).toMatch(/sender\.cjs\0$/)
  },
)
