import { expect, test } from 'vitest'
import { CHOICES } from '../../src/consent/ask-about.ts'

test('no exit code that Node ends with by itself is a yes', () => {
  // https://nodejs.org/api/process.html#exit-codes; from 128 on they are those of signals.
  for (const code of Object.values(CHOICES)) {
    expect(code).toBeGreaterThan(20)
    expect(code).toBeLessThan(128)
  }
})
