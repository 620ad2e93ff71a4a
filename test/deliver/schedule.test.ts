import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnythingDue } from '../../src/deliver/due.ts'
import { afterFailure, isDue, readSchedule, type Wait, writeSchedule } from '../../src/deliver/schedule.ts'
import { makeFiles } from '../harness/files.ts'
import { plantReport } from '../harness/outbox.ts'
import { NOON } from '../harness/world.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

test('afterFailure() waits a minute at least and a day at most, and longer with each failure', () => {
  const ceilings = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map(minutes => minutes * MINUTE_MS)
  let shortest: Wait | undefined
  let longest: Wait | undefined
  for (const ceiling of [...ceilings, DAY_MS, DAY_MS, DAY_MS]) {
    shortest = afterFailure(shortest, { now: NOON, waitMs: undefined, random: 0 })
    longest = afterFailure(longest, { now: NOON, waitMs: undefined, random: 1 })
    expect(shortest.notBefore - NOON).toBe(MINUTE_MS)
    expect(longest.notBefore - NOON).toBe(ceiling)
  }
  expect(longest?.failures).toBe(13)
})

test('afterFailure() spreads what would otherwise come at once', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2000), (random, failures) => {
      const wait = { failures, since: NOON, notBefore: NOON }
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
  const wait = { failures: 1, since: NOON, notBefore: NOON + MINUTE_MS }
  expect(isDue(undefined, NOON)).toBe(true)
  expect(isDue(wait, NOON)).toBe(false)
  expect(isDue(wait, NOON + MINUTE_MS - 1)).toBe(false)
  expect(isDue(wait, NOON + MINUTE_MS)).toBe(true)
  expect(isDue(wait, NOON - 1)).toBe(true)
})

test('readSchedule() reads back what writeSchedule() wrote', () => {
  const outbox = makeFiles({})
  const schedule = { 'sentry.example.org': { failures: 3, since: NOON, notBefore: NOON + DAY_MS } }
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

test('isAnythingDue() if something waits, or was left behind, and the recipient may be tried', () => {
  const outbox = makeFiles({})
  expect(isAnythingDue(outbox, 'a.example.org', NOON)).toBe(false)
  plantReport(outbox, { state: 'kept' })
  plantReport(outbox, { state: 'sent' })
  expect(isAnythingDue(outbox, 'a.example.org', NOON)).toBe(false)
  plantReport(outbox, { state: 'pending' })
  expect(isAnythingDue(outbox, 'a.example.org', NOON)).toBe(true)
  writeSchedule(outbox, { 'a.example.org': { failures: 1, since: NOON, notBefore: NOON + 1 } })
  expect(isAnythingDue(outbox, 'a.example.org', NOON)).toBe(false)
  expect(isAnythingDue(outbox, 'b.example.org', NOON)).toBe(true)
})

test('isAnythingDue() if a sender left something behind', () => {
  const outbox = makeFiles({})
  plantReport(outbox, { state: 'sending' })
  expect(isAnythingDue(outbox, 'a.example.org', NOON)).toBe(true)
})
