import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sha256 } from '../../examples/protocol.js'
import { readable } from '../../src/commands/show.ts'
import { moveReport } from '../../src/outbox/claim.ts'
import { makeApp } from '../harness/app.ts'
import { askfirst, askfirstBytes } from '../harness/askfirst.ts'
import { makeEvent, makeException } from '../harness/event.ts'
import { makeFiles } from '../harness/files.ts'
import { contentOf, outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

test('show is readable, and ends with the SHA-256 of its bytes', async () => {
  const home = newHome()
  const cause = makeException('TypeError', 'inner')
  const event = {
    exception: {
      values: [
        {
          ...cause,
          mechanism: { ...cause.mechanism, source: 'cause', data: { code: 'EX', syscall: 'open' } },
        },
        makeException('Error', 'outer'),
      ],
    },
    modules: { commander: '14.0.3', yaml: '2.9.1' },
  }
  const dsn = 'https://key@sentry.example.org/7'
  const planted = { state: 'kept', dsn, event, age: 2 * HOUR_MS } as const
  const { path, eventId, time } = plantReport(outboxIn(home), planted)
  const { stdout, stderr, code } = await askfirst(['telemetry', 'show', eventId.slice(0, 8)], {
    env: { ...home.env, TZ: 'UTC' },
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const bytes = readFileSync(path)
  expect(stdout.split('\n')).toEqual([
    `tool@1.4.2 crashed 2 hours ago, ${clock(time)} UTC.`,
    '',
    'Error: outer',
    '  program    at load (app:///dist/load.js:12:7)',
    'cause: TypeError: inner (EX, open)',
    '  program    at load (app:///dist/load.js:12:7)',
    '',
    'Words of     Error: the program; cause: the program',
    `Reference    ${eventId.slice(0, 8)} (${eventId})`,
    'Program      tool@1.4.2 (stable, package)',
    'Launched as  tool build --out <*>',
    `Runs on      Linux, Node.js ${process.version}`,
    'Packages     commander 14.0.3, yaml 2.9.1',
    expect.stringMatching(/^Session {6}[0-9a-f-]{36}$/),
    'Taken out    1 place, marked <*>: 1 in the launch command',
    'Meant for    sentry.example.org',
    'State        kept on this computer; it is sent only if you name it',
    `SHA-256      ${sha256(bytes)}`,
    `             of ${bytes.length} bytes`,
    '',
  ])
})

test('show counts what was taken out, part by part', async () => {
  const home = newHome()
  const error = makeException('Error', "Cannot read '<*>' of <*>")
  const frames = [{ filename: '<user code>', in_app: false }]
  const values = [{ ...error, stacktrace: { frames } }]
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', event: { exception: { values } } })
  const { stdout } = await askfirst(['telemetry', 'show', eventId], { env: home.env })
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'Taken out 3 places, marked <*>: 2 in the error, 1 in the launch command; 1 frame of other files Meant',
  )
})

test('show prints all that is sent: every value of the event', async () => {
  const home = newHome()
  const event = makeEvent({
    tags: { installation: 'checkout', reference: '3f9a2c1e' },
    modules: { left: '1.2.3' },
  })
  plantReport(outboxIn(home), { state: 'kept', event })
  const { stdout } = await askfirst(['telemetry', 'show', event.event_id], { env: home.env })
  const words = stdout.replaceAll(/\s+/g, ' ')
  for (const value of [event.event_id, event.release, event.environment, event.user.id, 'left 1.2.3']) {
    expect(words).toContain(value)
  }
})

test('show tells what the server answered', async () => {
  const home = newHome()
  const { path, eventId } = plantReport(outboxIn(home), { state: 'sent' })
  const receipt = {
    time: '2026-11-20T12:00:00.000Z',
    host: 'sentry.example.org',
    status: 200,
    eventId: null,
    sha256: 'a'.repeat(64),
  }
  writeFileSync(`${path}.receipt.json`, JSON.stringify(receipt))
  const { stdout } = await askfirst(['telemetry', 'show', eventId], { env: { ...home.env, TZ: 'UTC' } })
  const words = stdout.replaceAll(/\s+/g, ' ')
  expect(words).toMatch(
    /State sent Answer sentry\.example\.org answered 200, .+, 20 Nov 2026, 12:00 UTC SHA-256/,
  )
})

test('show --json prints the event, and --raw the very bytes', async () => {
  const home = newHome()
  const event = makeEvent({ exception: { values: [makeException('Error', 'snow ☃ \u{1f4a9}')] } })
  const { path } = plantReport(outboxIn(home), { state: 'kept', event })
  const json = await askfirst(['telemetry', 'show', event.event_id, '--json'], { env: home.env })
  expect(JSON.parse(json.stdout)).toMatchObject({ event_id: event.event_id, exception: event.exception })
  const raw = askfirstBytes(['telemetry', 'show', event.event_id, '--raw'], home.env)
  expect(sha256(raw)).toBe(sha256(readFileSync(path)))
})

test.each<[string, (id: string) => string]>([
  ['its reference', id => id.slice(0, 8)],
  ['its whole id', id => id],
  ['a short beginning', id => id.slice(0, 3)],
  ['capitals', id => id.slice(0, 8).toUpperCase()],
  ['dashes, as Sentry shows ids', id => id.replace(/(.{8})(.{4})(.{4})(.{4})(.*)/, '$1-$2-$3-$4-$5')],
])('show finds a report by %s', async (_, spell) => {
  const home = newHome()
  const event_id = `abc${'0'.repeat(29)}`
  plantReport(outboxIn(home), { state: 'kept', event: { event_id } })
  plantReport(outboxIn(home), { state: 'kept', event: { event_id: `abd${'0'.repeat(29)}` } })
  const { code, stdout } = await askfirst(['telemetry', 'show', spell(event_id), '--json'], { env: home.env })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ event_id })
})

test('show asks for more digits where a reference means several reports', async () => {
  const home = newHome()
  const ids = [`abcdef${'0'.repeat(26)}`, `abcdef${'1'.repeat(26)}`]
  for (const event_id of ids) {
    plantReport(outboxIn(home), { state: 'kept', event: { event_id } })
  }
  expect(await askfirst(['telemetry', 'show', 'abcd'], { env: home.env })).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr:
      'askfirst: Cannot tell which report "abcd" is: abcdef000000, abcdef111111\nGive more of its digits than 4.\n',
  })
})

test.each(['', '-', 'ffffffff', 'no-such-thing', '../../etc/passwd', '*'])(
  'show knows no report "%s"',
  async reference => {
    const home = newHome()
    plantReport(outboxIn(home), { state: 'kept', event: { event_id: 'a'.repeat(32) } })
    const { code, stdout, stderr } = await askfirst(['telemetry', 'show', '--', reference], { env: home.env })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      `askfirst: Cannot find a report "${reference}"\nSee "askfirst telemetry list" for the reports on this computer.\n`,
    )
  },
)

test('show sets a report aside that it cannot read, and says where', async () => {
  const home = newHome()
  const { path, file, eventId } = plantReport(outboxIn(home), { state: 'kept' })
  writeFileSync(path, 'someone wrote over it')
  const { code, stdout, stderr } = await askfirst(['telemetry', 'show', eventId], { env: home.env })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(`Cannot read report ${eventId.slice(0, 8)}: it is not as askfirst wrote it`)
  expect(contentOf(outboxIn(home))).toEqual({ unreadable: ['envelope'] })
  expect(existsSync(`${outboxIn(home)}/unreadable/${file}`)).toBe(true)
  expect((await askfirst(['telemetry', 'show', eventId], { env: home.env })).code).toBe(1)
})

test('readable() finds a report that a sender moved meanwhile', () => {
  const outbox = makeFiles({})
  const report = plantReport(outbox, { state: 'pending' })
  moveReport(report, 'sent')
  const folders = { config: outbox, answer: outbox, data: outbox, outbox }
  expect(readable(report, { app: makeApp(), folders }).event.event_id).toBe(report.eventId)
})

const HOUR_MS = 3_600_000

function clock(time: number): string {
  return `${new Date(time).getUTCDate()} ${new Date(time).toUTCString().slice(8, 11)} ${new Date(time).toISOString().replace(/^(\d+).*T(\d\d:\d\d).*$/, '$1, $2')}`
}

test('show without a reference prints the newest', async () => {
  const home = newHome()
  const none = await askfirst(['telemetry', 'show'], { env: home.env })
  expect(none.code).toBe(1)
  expect(none.stderr).toContain('Cannot find a report: there is none on this computer')
  plantReport(outboxIn(home), { state: 'sent', event: makeEvent(), age: HOUR_MS })
  const { eventId } = plantReport(outboxIn(home), { state: 'kept', event: makeEvent(), age: 1000 })
  plantReport(outboxIn(home), { state: 'pending', event: makeEvent(), age: 2 * HOUR_MS })
  const { stdout } = await askfirst(['telemetry', 'show', '--json'], { env: home.env })
  expect(JSON.parse(stdout).event_id).toBe(eventId)
})
