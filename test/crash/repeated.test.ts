import { expect, test } from 'vitest'
import { expectNone, expectRepeats, isRepeated, takeRepeats } from '../../src/crash/repeated.ts'

const LOAD = { bug: 'load', caller: 'main' }
const SAVE = { bug: 'save', caller: undefined }

test('an error that comes again is only counted, until it is time to look', () => {
  expect(isRepeated(LOAD, 0)).toBe(false)
  expect(expectRepeats(LOAD, 0, true)).toBe(true)
  expect([1, 2, 999].map(now => isRepeated(LOAD, now))).toEqual([true, true, true])
  expect(isRepeated(SAVE, 1)).toBe(false)
  expect(isRepeated(LOAD, 1000)).toBe(false)
  expect(takeRepeats()).toEqual([{ key: LOAD, count: 3 }])
  expect(takeRepeats()).toEqual([])
})

test('each look is later than the one before, a minute at most', () => {
  const waits: number[] = []
  for (let now = 0; waits.length < 9; ) {
    expectRepeats(SAVE, now, true)
    let wait = 0
    while (isRepeated(SAVE, now + wait)) wait += 1000
    waits.push(wait / 1000)
    now += wait
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
})

test('what nobody may keep is not counted either', () => {
  const key = { bug: 'off', caller: undefined }
  expectRepeats(key, 0, false)
  expect(isRepeated(key, 1)).toBe(true)
  expectNone(LOAD)
  takeRepeats()
  isRepeated(key, 2)
  expect(takeRepeats()).toEqual([])
  expect(expectRepeats(key, 3, true)).toBe(true)
})

test('where there are enough of any kind, what never was seen is counted too, and no memory grows', () => {
  expectRepeats(undefined, 0, true)
  expect(isRepeated({ bug: 'new', caller: undefined }, 1)).toBe(true)
  for (let index = 0; index < 2000; index++) {
    expectRepeats({ bug: `generated ${index}`, caller: undefined }, 1, true)
    isRepeated({ bug: `generated ${index}`, caller: undefined }, 2)
  }
  expect(takeRepeats().length).toBeLessThanOrEqual(500)
})
