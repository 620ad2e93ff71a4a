import { expect, test } from 'vitest'
import { referenceOf } from '../../src/report/event-id.ts'

test('referenceOf() is the first 8 digits', () => {
  expect(referenceOf('3f9a2c1e0b7d4c5f9a86e1d2c3b4a596')).toBe('3f9a2c1e')
})
