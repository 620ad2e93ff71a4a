import { expect, test, vi } from 'vitest'
import { wallClock } from '../../src/system/wall-clock.ts'

test('wallClock() is that of the system', () => {
  const before = Date.now()
  expect(wallClock()).toBeGreaterThanOrEqual(before)
  expect(wallClock()).toBeLessThanOrEqual(Date.now())
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, Date.UTC(10_000, 0), undefined, '2026', {}])(
  'wallClock() is 1970 where a program made the clock say %s',
  now => {
    vi.spyOn(Date, 'now').mockImplementation(() => now as never)
    expect(wallClock()).toBe(0)
  },
)

test('wallClock() is 1970 where a program made the clock throw', () => {
  vi.spyOn(Date, 'now').mockImplementation(() => {
    throw new Error('no clock')
  })
  expect(wallClock()).toBe(0)
})
