import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listReports } from '../../src/outbox/report.ts'
import { parseFileName } from '../../src/outbox/report-name.ts'
import { crash, launch } from '../harness/crash.ts'
import { contentOf, onlyReport, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { startRecipient } from '../harness/recipient.ts'

/** The clock went a year ahead, and was set back: what was written in between is of next year. */
const YEAR_MS = 365 * 86_400_000
const AHEAD = { age: -YEAR_MS }

test('what was written before the clock was set back is sent, whatever was to be waited for then', async () => {
  const { home, receiver } = await startRecipient()
  plantReport(outboxIn(home), { ...AHEAD, dsn: receiver.dsn })
  const then = Date.now() + YEAR_MS
  const wait = { failures: 3, since: then, notBefore: then + 60_000 }
  writeFileSync(join(outboxIn(home), 'schedule.json'), JSON.stringify({ [receiver.host]: wait }))
  await launch(home, receiver.dsn, { MM_TELEMETRY: 'on' })
  expect(await receiver.waitFor(1)).toHaveLength(1)
})

test.each([
  ['two years back', 2 * YEAR_MS],
  ['in 1970', Date.now()],
  ['a month back, and the server asked for all of it', 31 * 86_400_000],
])('what was announced by a clock that was %s is tried, and sent', async (_, age) => {
  const { home, receiver } = await startRecipient()
  plantReport(outboxIn(home), { age, dsn: receiver.dsn })
  await launch(home, receiver.dsn, { MM_TELEMETRY: 'on' })
  expect(await receiver.waitFor(1)).toHaveLength(1)
})

test('in CI a crash whose clocks stand still ends', async () => {
  const { home, receiver } = await startRecipient(() => 'never')
  const still = `--import=data:text/javascript,Date.now=()=>${Date.now()};performance.now=()=>1;process.hrtime.bigint=()=>1n`
  const env = { MM_TELEMETRY: 'on', CI: 'true', NODE_OPTIONS: still }
  expect((await crash(home, receiver.dsn, env)).code).toBe(1)
})

test.each(['NaN', 'undefined', 'Infinity', '-1e15', 'Date.UTC(12000,0)'])(
  'a report that is announced by a clock that says %s is there, and is listed',
  async now => {
    const home = newHome()
    const clock = `--import=data:text/javascript,Date.now=()=>${now}`
    const { stderr } = await crash(home, DSN, { ...LOCAL, NODE_OPTIONS: clock })
    const [, reference = 'none'] = /crash report (\w+) kept/.exec(stderr) ?? []
    expect(listReports(outboxIn(home)).map(({ eventId }) => eventId.slice(0, 8))).toEqual([reference])
  },
)

test.each(['undefined', 'class{}'])('a program runs as without us where Date is %s', async date => {
  const home = newHome()
  const { code, stdout } = await launch(home, DSN, {
    ...LOCAL,
    NODE_OPTIONS: `--import=data:text/javascript,globalThis.Date=${date}`,
  })
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'hello\n' })
})

test('a crash after the clock was set back is no crash loop of those before', async () => {
  const home = newHome()
  await crash(home, DSN, LOCAL)
  const fingerprint = parseFileName(onlyReport(outboxIn(home)).file)?.fingerprint ?? ''
  for (let count = 0; count < 5; count++)
    plantReport(outboxIn(home), { ...AHEAD, state: 'kept', fingerprint })
  const { stderr } = await crash(home, DSN, LOCAL)
  expect(stderr).toMatch(/crash report \w+ kept/)
  expect(storedReports(outboxIn(home))).toHaveLength(7)
})

test('a crash after the clock was set back is not removed in favour of those before', async () => {
  const home = newHome()
  for (let count = 0; count < 100; count++) plantReport(outboxIn(home), { ...AHEAD, state: 'kept' })
  const { stderr } = await crash(home, DSN, LOCAL)
  const [, reference] = /crash report (\w+) kept/.exec(stderr) ?? []
  const references = storedReports(outboxIn(home)).map(({ event }) => event.event_id?.slice(0, 8))
  expect(references).toHaveLength(100)
  expect(references).toContain(reference)
})

test('what a kill cut short before the clock was set back does not stay', async () => {
  const home = newHome()
  const torn = join(outboxIn(home), 'kept', `.torn.envelope.1.tmp`)
  mkdirSync(dirname(torn), { recursive: true })
  writeFileSync(torn, '')
  utimesSync(torn, new Date(), new Date(Date.now() + YEAR_MS))
  await crash(home, DSN, LOCAL)
  expect(contentOf(outboxIn(home))).toEqual({ kept: ['envelope'] })
})

const LOCAL = { MM_TELEMETRY: 'local' }
const DSN = 'https://key@sentry.example.org/1'
