import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeException } from '../harness/event.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'

const HOUR_MS = 3_600_000

test('list says that there is nothing, on stderr', async () => {
  const { env } = newHome()
  expect(await askfirst(['telemetry', 'list'], { env })).toEqual({
    code: 0,
    signal: null,
    stdout: '',
    stderr: 'There are no reports on this computer.\n',
  })
  expect(await askfirst(['telemetry', 'list', '--json'], { env })).toMatchObject({
    stdout: '[]\n',
    stderr: '',
  })
})

test('list prints reference, time, state and what it is, newest first, a line each', async () => {
  const home = newHome()
  const events = [
    {
      exception: {
        values: [makeException('TypeError', 'inner'), makeException('RangeError', 'outer\nmore')],
      },
    },
    { exception: { values: [makeException('Error', 'x'.repeat(200))] } },
  ]
  const [older, newer] = events.map((event, index) =>
    plantReport(outboxIn(home), { state: index === 0 ? 'sent' : 'kept', age: (2 - index) * HOUR_MS, event }),
  )
  const { code, stdout, stderr } = await askfirst(['telemetry', 'list'], { env: home.env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toEqual([
    expect.stringMatching(
      new RegExp(`^${newer?.eventId.slice(0, 8)}  [\\d-]{10} [\\d:]{5}  kept +tool@1.4.2 Error: x+…$`),
    ),
    expect.stringMatching(
      new RegExp(`^${older?.eventId.slice(0, 8)}  [\\d-]{10} [\\d:]{5}  sent +tool@1.4.2 RangeError: outer$`),
    ),
  ])
  expect(lines.filter(line => line.length > 80)).toEqual([])
})

test('list --json has the same for programs', async () => {
  const home = newHome()
  const { eventId, time } = plantReport(outboxIn(home), { state: 'pending', age: HOUR_MS })
  const { stdout, stderr } = await askfirst(['telemetry', 'list', '--json'], { env: home.env })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual([
    {
      reference: eventId.slice(0, 8),
      event_id: eventId,
      time: new Date(time).toISOString(),
      release: 'tool@1.4.2',
      what: 'Error: Cannot build',
      state: 'pending',
    },
  ])
})

test('list shows a report that cannot be read', async () => {
  const home = newHome()
  const { path, eventId } = plantReport(outboxIn(home), { state: 'kept' })
  writeFileSync(path, 'someone wrote over it')
  const { code, stdout } = await askfirst(['telemetry', 'list'], { env: home.env })
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(`^${eventId.slice(0, 8)} .* cannot be read\n$`),
  })
})
