import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesWith } from '../../src/lexicon/sorted-lines.ts'

const keys = fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', 'é', '"') })
const keyOf = (line: string) => line.slice(0, line.indexOf(':'))

test.each([0, 700, 3000])(
  'linesWith() finds the lines that a look at each finds, of up to %i characters',
  most => {
    const values = fc.nat({ max: most })
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), keys, (pairs, key) => {
        const lines = pairs
          .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
          .map(([name, value]) => `${name}:${'x'.repeat(value)}`)
        const text = lines.map(line => `${line}\n`).join('')
        expect(linesWith(text, key, keyOf)).toEqual(lines.filter(line => keyOf(line) === key))
      }),
      { numRuns: 2000 },
    )
  },
)
