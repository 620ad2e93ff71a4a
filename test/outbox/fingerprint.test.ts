import { expect, test } from 'vitest'
import { fingerprintOf, isAlike } from '../../src/outbox/fingerprint.ts'

const LOAD = { bug: 'load', caller: 'main' }

test('fingerprintOf() is 16 digits, and tells bugs and callers apart', () => {
  expect(fingerprintOf(LOAD)).toMatch(/^[0-9a-f]{16}$/)
  expect(fingerprintOf({ ...LOAD })).toBe(fingerprintOf(LOAD))
  expect(isAlike(fingerprintOf(LOAD), fingerprintOf({ ...LOAD, bug: 'save' }))).toBe(false)
  expect(isAlike(fingerprintOf(LOAD), fingerprintOf({ ...LOAD, caller: 'test' }))).toBe(false)
})

test('isAlike() passes over a caller that a recursion hides', () => {
  const deep = fingerprintOf({ ...LOAD, caller: undefined })
  expect(isAlike(deep, fingerprintOf(LOAD))).toBe(true)
  expect(isAlike(fingerprintOf(LOAD), deep)).toBe(true)
  expect(isAlike(deep, fingerprintOf({ bug: 'save', caller: undefined }))).toBe(false)
})
