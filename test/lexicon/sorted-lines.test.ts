import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesWith } from '../../src/lexicon/sorted-lines.ts'

const keys = fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', 'é', '"') })
const keyOf = (line: string) => line.slice(0, line.indexOf(':'))

test('linesWith() finds the lines that a look at each finds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.nat())), keys, (pairs, key) => {
      const lines = pairs
        .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
        .map(([name, value]) => `${name}:${value}`)
      const text = lines.map(line => `${line}\n`).join('')
      expect(linesWith(text, key, keyOf)).toEqual(lines.filter(line => keyOf(line) === key))
    }),
    { numRuns: 2000 },
  )
})
