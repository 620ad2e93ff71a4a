import { existsSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prune } from '../../src/outbox/prune.ts'
import { listReports, type State } from '../../src/outbox/report.ts'
import { fileNameOf } from '../../src/outbox/report-name.ts'
import { makeFiles } from '../harness/files.ts'
import { contentOf, countsOf, plantReport } from '../harness/outbox.ts'

const DAY_MS = 86_400_000

test('prune() keeps the newest 100 of what was not sent', () => {
  const outbox = makeFiles({})
  plantMany(outbox, 'kept', 70)
  plantMany(outbox, 'pending', 40)
  expect(prune(outbox, Date.now())).toBe(10)
  expect(countsOf(outbox)).toEqual({ kept: 60, pending: 40 })
  expect(Math.max(...agesIn(outbox))).toBeLessThan(70_000)
  expect(prune(outbox, Date.now())).toBe(0)
})

test('prune() keeps the newest 20 MB of what was not sent', () => {
  const outbox = makeFiles({})
  const [, second, ...newer] = plantMany(outbox, 'kept', 4)
  for (const { path } of newer) {
    truncateSync(path, 9_000_000)
  }
  truncateSync(second?.path ?? '', 3_000_000)
  expect(prune(outbox, Date.now())).toBe(2)
  expect(countsOf(outbox)).toEqual({ kept: 2 })
  expect(Math.max(...agesIn(outbox))).toBeLessThan(3000)
})

test('prune() spares the report that was just announced, whatever the clock says', () => {
  const outbox = makeFiles({})
  plantMany(outbox, 'kept', 100)
  const announced = plantReport(outbox, { state: 'kept', age: 365 * DAY_MS })
  expect(prune(outbox, Date.now(), { spared: announced })).toBe(1)
  expect(existsSync(announced.path)).toBe(true)
  expect(countsOf(outbox)).toEqual({ kept: 100 })
})

test('prune() removes a receipt whose report is gone, and a count that nothing came for', () => {
  const { path } = {
    path: `sent/${fileNameOf({ time: 0, fingerprint: 'f'.repeat(16), eventId: '3'.repeat(32) })}`,
  }
  const old = [`${path}.receipt.json`, `counted/${'f'.repeat(16)}.kept`, 'counted/any.kept.7.tmp']
  const outbox = makeFiles({
    ...Object.fromEntries(old.map(file => [file, '+'])),
    [`counted/${'e'.repeat(16)}.kept`]: '+',
    'sent/letter.receipt.json': 'mine',
  })
  for (const file of [...old, 'sent/letter.receipt.json']) {
    utimesSync(join(outbox, file), 0, 0)
  }
  prune(outbox, Date.now())
  expect(contentOf(outbox)).toEqual({ counted: [`${'e'.repeat(16)}.kept`], sent: ['receipt.json'] })
})

test('prune() keeps the newest 50 of what was sent, with their receipts', () => {
  const outbox = makeFiles({})
  const reports = plantMany(outbox, 'sent', 60)
  for (const { path } of reports) {
    writeFileSync(`${path}.receipt.json`, '{}')
  }
  prune(outbox, Date.now())
  expect(countsOf(outbox)).toEqual({ sent: 50 })
  for (const { path } of reports) {
    expect(existsSync(`${path}.receipt.json`)).toBe(existsSync(path))
  }
})

test("prune() removes what is older than 90 days, and what was set aside; what is pending is a sender's", () => {
  const outbox = makeFiles({})
  for (const state of ['kept', 'pending', 'sent', 'unreadable'] as const) {
    plantReport(outbox, { state, age: 90.1 * DAY_MS })
    plantReport(outbox, { state, age: 89.9 * DAY_MS })
  }
  expect(prune(outbox, Date.now())).toBe(0)
  expect(countsOf(outbox)).toEqual({ kept: 1, pending: 2, sent: 1, unreadable: 1 })
})

test.each([
  ['was written by a clock that was years back', 3 * 365 * DAY_MS, 0],
  ['was written in 1970', Date.now(), Date.now()],
  ['was written in a future that was none', -365 * DAY_MS, -365 * DAY_MS],
])('prune() takes the age of a report that %s by the time of its file, or from now on', (_, name, file) => {
  const outbox = makeFiles({})
  const now = Date.now()
  const { path } = plantReport(outbox, { state: 'kept', age: name })
  utimesSync(path, (now - file) / 1000, (now - file) / 1000)
  prune(outbox, now)
  prune(outbox, now + 89 * DAY_MS)
  expect(countsOf(outbox)).toEqual({ kept: 1 })
  prune(outbox, now + 91 * DAY_MS)
  expect(countsOf(outbox)).toEqual({})
})

test('prune() leaves alone what is being sent', () => {
  const outbox = makeFiles({})
  const { path } = plantReport(outbox, { state: 'sending', age: 90.1 * DAY_MS })
  expect(prune(outbox, Date.now())).toBe(0)
  expect(existsSync(path)).toBe(true)
  expect(countsOf(outbox)).toEqual({ sending: 1 })
})

test('prune() leaves alone what is not ours', () => {
  const strangers = [
    'kept/letter.txt',
    'pending/.DS_Store',
    'sent/20200101-notes.envelope',
    'notes.txt',
    'own/a.tmp',
  ]
  const outbox = makeFiles(Object.fromEntries(strangers.map(path => [path, 'mine'])))
  plantMany(outbox, 'kept', 120)
  for (const path of strangers) {
    utimesSync(join(outbox, path), 0, 0)
  }
  expect(prune(outbox, Date.now())).toBe(20)
  expect(strangers.filter(path => existsSync(join(outbox, path)))).toEqual(strangers)
})

test('prune() removes writes that were cut short, once they are an hour old', () => {
  const outbox = makeFiles({
    'pending/.old.envelope.77.tmp': '',
    'pending/.new.envelope.78.tmp': '',
    '.schedule.json.77.tmp': '',
  })
  const longAgo = Date.now() / 1000 - 3700
  utimesSync(join(outbox, 'pending/.old.envelope.77.tmp'), longAgo, longAgo)
  utimesSync(join(outbox, '.schedule.json.77.tmp'), longAgo, longAgo)
  prune(outbox, Date.now())
  expect(existsSync(join(outbox, 'pending/.new.envelope.78.tmp'))).toBe(true)
  expect(existsSync(join(outbox, 'pending/.old.envelope.77.tmp'))).toBe(false)
  expect(existsSync(join(outbox, '.schedule.json.77.tmp'))).toBe(false)
})

test('prune() goes on past what it cannot remove', () => {
  const name = fileNameOf({
    time: Date.now() - 90.1 * DAY_MS,
    fingerprint: 'f'.repeat(16),
    eventId: '3'.repeat(32),
  })
  const outbox = makeFiles({ [`kept/${name}/inside`]: 'a folder, named like a report' })
  const longAgo = Date.now() / 1000 - 91 * 86_400
  utimesSync(join(outbox, 'kept', name), longAgo, longAgo)
  plantReport(outbox, { state: 'kept', age: 90.1 * DAY_MS })
  prune(outbox, Date.now())
  expect(listReports(outbox).map(({ file }) => file)).toEqual([name])
})

test('prune() removes with a report the pages that may show it, and leaves them otherwise', () => {
  const outbox = makeFiles({ 'pages/reports.html': 'all that is here' })
  plantReport(outbox, { state: 'kept' })
  prune(outbox, Date.now())
  expect(existsSync(join(outbox, 'pages/reports.html'))).toBe(true)
  plantReport(outbox, { state: 'kept', age: 90.1 * DAY_MS })
  prune(outbox, Date.now())
  expect(existsSync(join(outbox, 'pages'))).toBe(false)
})

test('prune() makes nothing where there is no outbox', () => {
  const outbox = join(makeFiles({}), 'none')
  expect(prune(outbox, Date.now())).toBe(0)
  expect(existsSync(outbox)).toBe(false)
})

/** A second apart, the last the newest. */
function plantMany(outbox: string, state: State, count: number) {
  return Array.from({ length: count }, (_, index) =>
    plantReport(outbox, { state, age: (count - index) * 1000 }),
  )
}

function agesIn(outbox: string): readonly number[] {
  return listReports(outbox).map(({ time }) => Date.now() - time)
}
