import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Coming } from '../../src/outbox/coming.ts'
import { countLeftOut, type Kind, surplusOf, takeLeftOut } from '../../src/outbox/crash-loop.ts'
import type { Listing, State } from '../../src/outbox/report.ts'
import { fileNameOf } from '../../src/outbox/report-name.ts'
import { askfirst } from '../harness/askfirst.ts'
import { makeFiles } from '../harness/files.ts'
import { fixture } from '../harness/fixture.ts'
import { LONG } from '../harness/length.ts'
import { contentOf, countsOf, onlyReport, outboxIn, plantReport, storedReports } from '../harness/outbox.ts'
import { newHome } from '../harness/person.ts'
import { NOON } from '../harness/world.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const KIND = 'f'.repeat(16)

const ON = { fingerprint: KIND, state: 'pending' } as const
const LOCAL = { fingerprint: KIND, state: 'kept' } as const

test.each([
  [0, undefined],
  [4, undefined],
  [5, 'alike'],
  [50, 'alike'],
])('surplusOf() of a crash that has %i like it in the hour: %s', (count, expected) => {
  expect(surplusBy(listing({ sent: count }), ON)).toBe(expected)
})

test('surplusOf() forgets after an hour', () => {
  const { sent = [] } = { sent: files(5, { time: NOON - 59 * MINUTE_MS }) }
  expect(surplusBy(new Map([['sent', sent]]), ON)).toBe('alike')
  expect(surplusBy(new Map([['sent', sent]]), ON, [], NOON + MINUTE_MS)).toBe(undefined)
})

test('surplusOf() lets others pass, up to twenty reports an hour', () => {
  const other = { ...ON, fingerprint: '0123456789abcdef' }
  expect(surplusBy(listing({ sent: 19 }), other)).toBe(undefined)
  expect(surplusBy(listing({ sent: 10, pending: 10 }), other)).toBe('any')
})

test('surplusOf() does not count what was kept for this computer alone against what is to be sent', () => {
  expect(surplusBy(listing({ kept: 25 }), LOCAL)).toBe('alike')
  expect(surplusBy(listing({ kept: 25 }), ON)).toBe(undefined)
  const refused = files(5).flatMap(file => [file, `${file}.receipt.json`])
  expect(surplusBy(new Map([['kept', refused]]), ON)).toBe('alike')
})

test('surplusOf() counts who comes at the same moment, once, and not who will be left out', () => {
  const coming = Array.from({ length: 30 }, () => ({ ...ON, time: NOON }))
  const other = { ...ON, fingerprint: '0123456789abcdef' }
  expect(surplusBy(listing({ pending: 4 }), ON, coming.slice(0, 4))).toBe(undefined)
  expect(surplusBy(listing({ pending: 3 }), ON, coming.slice(0, 5))).toBe('alike')
  expect(surplusBy(listing({}), other, coming)).toBe(undefined)
  const kinds = coming.map((each, index) => ({ ...each, fingerprint: `${index}`.padStart(16, '0') }))
  expect(surplusBy(listing({}), other, kinds)).toBe('any')
  const local = kinds.map(each => ({ ...each, state: 'kept' as const }))
  expect(surplusBy(listing({}), other, local)).toBe(undefined)
})

test('askfirst run leaves out the sixth crash of a kind within the hour, says so, and tells the next report of its kind', async () => {
  const { home, env } = newLocalHome()
  const outbox = outboxIn(home)
  const lines: string[] = []
  for (let crash = 0; crash < 7; crash++) {
    const { code, stderr } = await crashOnce(env, `${crash}`)
    expect(code).toBe(1)
    lines.push(stderr.split('\n')[0] ?? '')
  }
  const kept = expect.stringMatching(
    /^askfirst: crash report [0-9a-f]{8} kept; see askfirst telemetry show [0-9a-f]{8}$/,
  )
  const leftOut =
    'askfirst: crash counted, not kept: there are 5 reports like it from the last hour; see askfirst telemetry list'
  expect(lines).toEqual([kept, kept, kept, kept, kept, leftOut, leftOut])
  expect(countsOf(outbox)).toEqual({ kept: 5 })
  const other = await askfirst(['run', fixture('throws-string.cjs')], { env })
  expect(other.stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} kept/)

  for (const { path } of storedReports(outbox)) rmSync(path)
  expect((await crashOnce(env)).stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} kept; /)
  const { event } = onlyReport(outbox)
  expect(event.tags?.left_out).toBe('2')
  const shown = await askfirst(['telemetry', 'show', event.event_id ?? ''], { env })
  expect(shown.stdout).toMatch(/^Left out +2 crashes before, only counted$/m)
  await crashOnce(env)
  const counts = storedReports(outbox).map(report => report.event.tags?.left_out)
  expect(counts.sort()).toEqual(['2', undefined])
})

test('surplusOf() is not fooled by a clock that was set back', () => {
  const sent = files(5, { time: NOON + 365 * 24 * 60 * MINUTE_MS })
  expect(surplusBy(new Map([['sent', sent]]), ON)).toBe(undefined)
})

test('takeLeftOut() takes what was counted of this kind and this fate, once', () => {
  const outbox = makeFiles({})
  const kind = { fingerprint: KIND, state: 'pending' } as const
  expect(takeLeftOut(outbox, kind)).toBe(0)
  for (let crash = 0; crash < 3; crash++) {
    countLeftOut(outbox, kind)
  }
  countLeftOut(outbox, { ...kind, state: 'kept' })
  countLeftOut(outbox, { ...kind, fingerprint: '0'.repeat(16) })
  expect(takeLeftOut(outbox, kind)).toBe(3)
  expect(takeLeftOut(outbox, kind)).toBe(0)
  expect(takeLeftOut(outbox, { ...kind, state: 'kept' })).toBe(1)
})

const AT_ONCE = LONG ? 40 : 8

test.each([
  ['one kind', 'null.thing', 5],
  ['many kinds', "Function('\\n'.repeat(process.pid) + 'null.thing')()", Math.min(20, AT_ONCE)],
])(
  `of ${AT_ONCE} processes that crash at once, with %s of bug, no more are kept than of one after the other, and all are counted`,
  async (_, bug, most) => {
    const { home, env } = newLocalHome()
    const folder = makeFiles({ 'program.cjs': `${WAITS_FOR_ALL}${bug}` })
    const together = makeFiles({})
    await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        askfirst(['run', join(folder, 'program.cjs'), together], { env }),
      ),
    )
    expect(countsOf(outboxIn(home))).toEqual({ kept: most })
    expect(leftOutIn(outboxIn(home))).toBe(AT_ONCE - most)
  },
)

/** A program that goes on once as many of them run. */
const WAITS_FOR_ALL = `
const { readdirSync, writeFileSync } = require('node:fs')
writeFileSync(process.argv[2] + '/' + process.pid, '')
while (readdirSync(process.argv[2]).length < ${AT_ONCE}) {}
`

/** What was counted, and what of it took a report along that was a moment later. */
function leftOutIn(outbox: string): number {
  const folder = join(outbox, 'counted')
  const files = existsSync(folder) ? readdirSync(folder) : []
  const waiting = files.flatMap(file => readFileSync(join(folder, file), 'utf8').trim().split('\n')).length
  const taken = storedReports(outbox).map(({ event }) => Number(event.tags?.left_out ?? 0))
  return taken.reduce((sum, count) => sum + count, waiting)
}

test('what was left out because there were enough of any kind rides on the next report, whatever its kind', () => {
  const outbox = makeFiles({})
  countLeftOut(outbox, { fingerprint: 'any', state: 'pending' }, 1000)
  countLeftOut(outbox, ON)
  expect(takeLeftOut(outbox, { ...ON, fingerprint: '0123456789abcdef' })).toBe(1000)
  expect(takeLeftOut(outbox, ON)).toBe(1)
})

test('a no forgets the counts too', async () => {
  const { home } = newLocalHome()
  plantReport(outboxIn(home), LOCAL)
  countLeftOut(outboxIn(home), LOCAL)
  expect(contentOf(outboxIn(home)).counted).toHaveLength(1)
  await askfirst(['telemetry', 'off'], { env: home.env })
  expect(contentOf(outboxIn(home))).toEqual({})
})

test('a crash that fills the outbox says what made room for it', async () => {
  const { home, env } = newLocalHome()
  for (let age = 0; age < 101; age++) {
    plantReport(outboxIn(home), { state: 'kept', age: HOUR_MS + 1000 * age })
  }
  expect((await crashOnce(env)).stderr).toMatch(
    /^askfirst: crash report (\w{8}) kept; see askfirst telemetry show \1 \(the 2 oldest reports made room for it\)\n/,
  )
  plantReport(outboxIn(home), { state: 'kept', age: HOUR_MS })
  await askfirst(['telemetry', 'delete', storedReports(outboxIn(home))[0]?.event.event_id ?? ''], { env })
  expect((await crashOnce(env)).stderr).toMatch(/ \(the oldest report made room for it\)\n/)
})

function newLocalHome() {
  const home = newHome()
  return { home, env: { ...home.env, MM_TELEMETRY: 'local' } }
}

function crashOnce(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return askfirst(['run', fixture('throws-type-error.cjs'), ...words], { env })
}

/** Names of reports of one kind. */
function files(count: number, { time = NOON } = {}): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    fileNameOf({ time, fingerprint: KIND, eventId: index.toString(16).padStart(32, '0') }),
  )
}

function surplusBy(listing: Listing, kind: Kind, coming: readonly Coming[] = [], now = NOON) {
  return surplusOf(kind, { outbox: '/outbox', listing, now, coming })
}

function listing(counts: Partial<Record<State, number>>): Listing {
  return new Map(Object.entries(counts).map(([state, count]) => [state, files(count)]))
}
