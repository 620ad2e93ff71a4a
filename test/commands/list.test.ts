import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askfirst } from '../harness/askfirst.ts'
import { makeException } from '../harness/event.ts'
import type { Home } from '../harness/home.ts'
import { outboxIn, plantReport } from '../harness/outbox.ts'
import { newHome, typeAskfirst } from '../harness/person.ts'

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

test('list prints a table, newest first, a line each', async () => {
  const home = newHome()
  const [older, newer] = plantTwo(home)
  const { code, stdout, stderr } = await askfirst(['telemetry', 'list'], { env: home.env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toEqual([
    'REFERENCE  WHEN         STATE  WHAT',
    expect.stringMatching(`^${newer}   1 hour ago   kept   tool@1.4.2 Error: ?x*…$`),
    `${older}   2 hours ago  sent   tool@1.4.2 RangeError: outer`,
  ])
  expect(lines.filter(line => line.length > 80)).toEqual([])
})

test.each([80, 120, 40])('list fits a terminal of %i columns', async columns => {
  const home = newHome()
  plantTwo(home)
  const terminal = typeAskfirst(['telemetry', 'list'], { home, columns, variables: { NO_COLOR: '1' } })
  await terminal.exit()
  const lines = terminal.raw().trimEnd().split('\r\n')
  expect(lines.filter(line => line.length > columns)).toEqual([])
  expect(lines).toHaveLength(columns === 40 ? 5 : 3)
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
    stdout: expect.stringMatching(`^REFERENCE .*\n${eventId.slice(0, 8)} .* cannot be read\n$`),
  })
})

/** Plants an older and a newer report. */
function plantTwo(home: Home): readonly string[] {
  const events = [
    {
      exception: {
        values: [makeException('TypeError', 'inner'), makeException('RangeError', 'outer\nmore')],
      },
    },
    { exception: { values: [makeException('Error', 'x'.repeat(200))] } },
  ]
  return events.map((event, index) => {
    const state = index === 0 ? 'sent' : 'kept'
    return plantReport(outboxIn(home), { state, age: (2 - index) * HOUR_MS, event }).eventId.slice(0, 8)
  })
}
