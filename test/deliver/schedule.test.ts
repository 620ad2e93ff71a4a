import { statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnythingDue } from '../../src/deliver/due.ts'
import { clearNotBefore, setNotBefore } from '../../src/deliver/not-before.ts'
import {
  afterAnswer,
  afterFailure,
  isDue,
  readSchedule,
  spreadMs,
  type Wait,
  writeSchedule,
} from '../../src/deliver/schedule.ts'
import { LONGEST_ASKED_MS, LONGEST_SPREAD_MS } from '../../src/deliver/timing.ts'
import { claimReport, moveReport } from '../../src/outbox/claim.ts'
import { linkTo, makeFiles } from '../harness/files.ts'
import { plantReport } from '../harness/outbox.ts'
import { NOON } from '../harness/world.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

test('afterFailure() waits a minute at least and a day at most, and longer with each failure', () => {
  const ceilings = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map(minutes => minutes * MINUTE_MS)
  let shortest: Wait | undefined
  let longest: Wait | undefined
  for (const ceiling of [...ceilings, DAY_MS, DAY_MS, DAY_MS]) {
    const soon = shortest?.notBefore ?? NOON
    const late = longest?.notBefore ?? NOON
    shortest = afterFailure(shortest, { now: soon, waitMs: undefined, random: 0 })
    longest = afterFailure(longest, { now: late, waitMs: undefined, random: 1 })
    expect(shortest.notBefore - soon).toBe(MINUTE_MS)
    expect(longest.notBefore - late).toBe(ceiling)
  }
  expect(longest?.failures).toBe(13)
})

test('afterFailure() takes what fails while we wait already for the same outage', () => {
  const first = afterFailure(undefined, { now: NOON, waitMs: undefined, random: 1 })
  let wait = first
  for (let report = 1; report < 12; report++) {
    wait = afterFailure(wait, { now: NOON + 4000 * report, waitMs: undefined, random: 1 })
  }
  expect(wait).toEqual(first)
  const asked = afterFailure(wait, { now: NOON + 60_000, waitMs: DAY_MS, random: 1 })
  expect(asked).toMatchObject({ failures: 1, notBefore: NOON + 60_000 + DAY_MS, by: 'server' })
})

test('afterFailure() spreads what would otherwise come at once', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2000), (random, failures) => {
      const wait: Wait = { failures, since: NOON, notBefore: NOON, by: 'us' }
      const { notBefore } = afterFailure(wait, { now: NOON, waitMs: undefined, random })
      expect(notBefore - NOON).toBeGreaterThanOrEqual(MINUTE_MS)
      expect(notBefore - NOON).toBeLessThanOrEqual(DAY_MS)
    }),
  )
})

test('afterFailure() waits as long as the server says, if that is longer', () => {
  expect(afterFailure(undefined, { now: NOON, waitMs: 3 * DAY_MS, random: 1 }).notBefore).toBe(
    NOON + 3 * DAY_MS,
  )
  expect(afterFailure(undefined, { now: NOON, waitMs: 1000, random: 0 }).notBefore).toBe(NOON + MINUTE_MS)
})

test('isDue() waits until then, and not for a failure of the future', () => {
  const wait: Wait = { failures: 1, since: NOON, notBefore: NOON + MINUTE_MS, by: 'us' }
  expect(isDue(undefined, NOON)).toBe(true)
  expect(isDue(wait, NOON)).toBe(false)
  expect(isDue(wait, NOON + MINUTE_MS - 1)).toBe(false)
  expect(isDue(wait, NOON + MINUTE_MS)).toBe(true)
  expect(isDue(wait, NOON - 1)).toBe(true)
})

test.each([2 * LONGEST_ASKED_MS, 1e15, Number.POSITIVE_INFINITY])(
  'isDue() heeds no wait that is longer than any of ours: %d',
  longest => {
    const wait: Wait = { failures: 1, since: NOON, notBefore: NOON + longest, by: 'server' }
    expect(isDue(wait, NOON)).toBe(true)
    expect(isDue({ ...wait, notBefore: NOON + LONGEST_ASKED_MS }, NOON)).toBe(false)
  },
)

test('readSchedule() reads back what writeSchedule() wrote', () => {
  const outbox = makeFiles({})
  const schedule = {
    'sentry.example.org': { failures: 3, since: NOON, notBefore: NOON + DAY_MS, by: 'us' },
  } as const
  writeSchedule(outbox, schedule)
  expect(readSchedule(outbox)).toEqual(schedule)
})

test.each([
  ['nothing', {}],
  ['something torn', { 'schedule.json': '{"a": {"failu' }],
  ['a list', { 'schedule.json': '[]' }],
  ['rows that are none', { 'schedule.json': '{"a": 7, "b": null, "c": {"failures": "1"}}' }],
])('readSchedule() finds no waits in %s', (_, files) => {
  expect(readSchedule(makeFiles(files))).toEqual({})
})

test('what a server asked for outlasts failures, and what others are answered', () => {
  const asked = afterAnswer(undefined, { now: NOON, waitMs: 3 * DAY_MS })
  expect(asked).toEqual({ failures: 0, since: NOON, notBefore: NOON + 3 * DAY_MS, by: 'server' })
  const answered = afterAnswer(asked, { now: NOON + DAY_MS, waitMs: undefined })
  expect(answered?.notBefore).toBe(NOON + 3 * DAY_MS)
  const failed = afterFailure(asked, { now: NOON + DAY_MS, waitMs: undefined, random: 1 })
  expect(failed).toMatchObject({ failures: 1, notBefore: NOON + 3 * DAY_MS, by: 'server' })
  expect(afterAnswer(asked, { now: NOON + 3 * DAY_MS, waitMs: undefined })).toBeUndefined()
})

test('an answer ends what we waited for by ourselves', () => {
  const failed = afterFailure(undefined, { now: NOON, waitMs: undefined, random: 1 })
  expect(afterAnswer(failed, { now: NOON + 1, waitMs: undefined })).toBeUndefined()
})

test('no server is left alone for longer than a month', () => {
  const asked = afterAnswer(undefined, { now: NOON, waitMs: 1e15 })
  expect(asked?.notBefore).toBe(NOON + LONGEST_ASKED_MS)
})

test('spreadMs() spreads leftovers over as long as it may', () => {
  expect([0, 0.5, 1].map(spreadMs)).toEqual([0, LONGEST_SPREAD_MS / 2, LONGEST_SPREAD_MS])
})

test('isAnythingDue() if something waits, unless a sender said until when there is nothing to do', () => {
  const outbox = makeFiles({})
  const now = Date.now()
  expect(isAnythingDue(outbox, { now: now, sends: true })).toBe(false)
  plantReport(outbox, { state: 'kept' })
  plantReport(outbox, { state: 'sent' })
  expect(isAnythingDue(outbox, { now: now, sends: true })).toBe(false)
  plantReport(outbox, { state: 'pending' })
  expect(isAnythingDue(outbox, { now: now, sends: true })).toBe(true)
  setNotBefore(outbox, now + DAY_MS)
  expect(isAnythingDue(outbox, { now: now + MINUTE_MS, sends: true })).toBe(false)
  expect(isAnythingDue(outbox, { now: now + DAY_MS, sends: true })).toBe(true)
  clearNotBefore(outbox)
  expect(isAnythingDue(outbox, { now: now, sends: true })).toBe(true)
})

test('isAnythingDue() does not wait by a note of the future: the clock was set back', () => {
  const outbox = makeFiles({})
  plantReport(outbox, { state: 'pending' })
  setNotBefore(outbox, Date.now() + DAY_MS)
  expect(isAnythingDue(outbox, { now: Date.now() - DAY_MS, sends: true })).toBe(true)
})

test('isAnythingDue() does not wait for longer than any of ours asks: the note came with a copy of the folder', () => {
  const outbox = makeFiles({})
  plantReport(outbox, { state: 'pending' })
  setNotBefore(outbox, Date.now() + LONGEST_ASKED_MS)
  expect(isAnythingDue(outbox, { now: Date.now() + DAY_MS, sends: true })).toBe(false)
  setNotBefore(outbox, Date.now() + 2 * LONGEST_ASKED_MS)
  expect(isAnythingDue(outbox, { now: Date.now() + DAY_MS, sends: true })).toBe(true)
})

test.each([
  ['a link to nothing', linkTo('nowhere')],
  ['a link to a file', linkTo('../mine')],
  ['a folder', undefined],
])('isAnythingDue() is not misled by %s in the place of the note, which gives way to one', (_, odd) => {
  const folder = makeFiles({ mine: '', 'outbox/x': '', [`outbox/not-before${odd ? '' : '/x'}`]: odd ?? '' })
  const [outbox, mine] = [join(folder, 'outbox'), join(folder, 'mine')]
  const until = Date.now() + DAY_MS
  utimesSync(mine, until / 1000, until / 1000)
  const before = statSync(mine).mtimeMs
  plantReport(outbox, { state: 'pending' })
  expect(isAnythingDue(outbox, { now: Date.now(), sends: true })).toBe(true)
  setNotBefore(outbox, Date.now() + MINUTE_MS)
  expect(isAnythingDue(outbox, { now: Date.now(), sends: true })).toBe(false)
  clearNotBefore(outbox)
  expect(isAnythingDue(outbox, { now: Date.now(), sends: true })).toBe(true)
  expect(statSync(mine).mtimeMs).toBe(before)
})

test('isAnythingDue() if a sender died, and not while it lives', () => {
  const outbox = makeFiles({})
  const report = plantReport(outbox, { state: 'pending' })
  const claimed = claimReport(report, process.pid)
  expect(isAnythingDue(outbox, { now: Date.now(), sends: true })).toBe(false)
  expect(isAnythingDue(outbox, { now: Date.now() + DAY_MS, sends: true })).toBe(true)
  // Its process id is another's, and its claim of next year: the clock was set back.
  expect(isAnythingDue(outbox, { now: Date.now() - 365 * DAY_MS, sends: true })).toBe(true)
  moveReport(claimed ?? report, 'pending')
  claimReport(report, NO_PROCESS)
  setNotBefore(outbox, Date.now() + DAY_MS)
  expect(isAnythingDue(outbox, { now: Date.now(), sends: true })).toBe(true)
})

/** Above what any system gives out. */
const NO_PROCESS = 2 ** 30
