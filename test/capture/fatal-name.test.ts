import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fatalFileName, parseFatalFileName } from '../../src/capture/fatal-name.ts'

test('parseFatalFileName() reads what fatalFileName() wrote', () => {
  const anyName = fc.record({
    program: fc.constantFrom('0123456789abcdef', 'f'.repeat(16)),
    launched: fc.integer({ min: 0, max: 8.64e15 - 1 }),
    mode: fc.constantFrom('on' as const, 'local' as const),
  })
  fc.assert(
    fc.property(anyName, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (name, chance) => {
      expect(parseFatalFileName(fatalFileName(name, chance))).toEqual(name)
    }),
  )
})

test.each(['report.json', 'report.20261121.031852.1.0.001.json', '1-off-2-3.json', '1-on-2-3.json.tmp', ''])(
  'parseFatalFileName() knows %j for none of ours',
  file => {
    expect(parseFatalFileName(file)).toBeUndefined()
  },
)
