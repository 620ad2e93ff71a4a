import { expect, onTestFinished, test } from 'vitest'
import type { Report } from '../../src/outbox/report.ts'
import { isCrashLoop } from '../../src/outbox/throttle.ts'
import { askfirst } from '../harness/askfirst.ts'
import { fixture } from '../harness/fixture.ts'
import { makeHome } from '../harness/home.ts'
import { countsOf, outboxIn } from '../harness/outbox.ts'
import { NOON } from '../harness/world.ts'

const MINUTE_MS = 60_000
const KIND = 'f'.repeat(16)

test.each([
  [0, false],
  [4, false],
  [5, true],
  [50, true],
])('isCrashLoop() of a crash that has %i like it in the hour: %s', (count, expected) => {
  expect(isCrashLoop(alike(count), KIND, NOON)).toBe(expected)
})

test('isCrashLoop() forgets after an hour', () => {
  expect(isCrashLoop(alike(5, NOON - 59 * MINUTE_MS), KIND, NOON)).toBe(true)
  expect(isCrashLoop(alike(5, NOON - 60 * MINUTE_MS), KIND, NOON)).toBe(false)
})

test('isCrashLoop() looks at crashes of the same kind only', () => {
  expect(isCrashLoop(alike(5), '0'.repeat(16), NOON)).toBe(false)
})

test('askfirst run leaves out the sixth crash of a kind within the hour, and says so', async () => {
  const home = makeHome()
  onTestFinished(home.remove)
  const env = { ...home.env, MM_TELEMETRY: 'local' }
  const lines: string[] = []
  for (let crash = 0; crash < 7; crash++) {
    const { code, stderr } = await askfirst(['run', fixture('throws-type-error.cjs'), `${crash}`], { env })
    expect(code).toBe(1)
    lines.push(stderr.split('\n')[0] ?? '')
  }
  const kept = expect.stringMatching(
    /^askfirst: crash report [0-9a-f]{8} kept; see askfirst telemetry show [0-9a-f]{8}$/,
  )
  const leftOut =
    'askfirst: crash not reported: there are 5 reports like it from the last hour; see askfirst telemetry list'
  expect(lines).toEqual([kept, kept, kept, kept, kept, leftOut, leftOut])
  expect(countsOf(outboxIn(home))).toEqual({ kept: 5 })
  const other = await askfirst(['run', fixture('throws-string.cjs')], { env })
  expect(other.stderr).toMatch(/^askfirst: crash report [0-9a-f]{8} kept/)
})

function alike(count: number, time = NOON): Report[] {
  return Array.from({ length: count }, (_, index) => {
    const eventId = index.toString(16).padStart(32, '0')
    return {
      time,
      fingerprint: KIND,
      eventId,
      state: index % 2 ? 'sent' : 'kept',
      file: eventId,
      path: eventId,
    }
  })
}
