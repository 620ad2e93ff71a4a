import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf, parseFileName, type ReportName } from '../../src/outbox/report-name.ts'

test('fileNameOf() tells time, kind and id', () => {
  const name = {
    time: Date.UTC(2026, 10, 20, 23, 15, 0, 123),
    fingerprint: 'f'.repeat(16),
    eventId: '3'.repeat(32),
  }
  expect(fileNameOf(name)).toBe(`20261120T231500.123Z-${'f'.repeat(16)}-${'3'.repeat(32)}.envelope`)
})

test('fileNameOf() tells the checksum of what was frozen, where there is one', () => {
  const name = { time: 0, fingerprint: 'f'.repeat(16), eventId: '3'.repeat(32), checksum: '0123456789abcdef' }
  expect(fileNameOf(name)).toMatch(/-0123456789abcdef\.envelope$/)
  expect(parseFileName(fileNameOf(name))).toEqual(name)
})

test('parseFileName() reads back what fileNameOf() wrote', () => {
  fc.assert(
    fc.property(names(), name => {
      expect(parseFileName(fileNameOf(name))).toEqual(name)
    }),
  )
})

test('fileNameOf() sorts by time', () => {
  fc.assert(
    fc.property(names(), names(), (one, other) => {
      fc.pre(one.time !== other.time)
      expect(fileNameOf(one) < fileNameOf(other)).toBe(one.time < other.time)
    }),
  )
})

test('fileNameOf() gives names that every file system takes', () => {
  fc.assert(
    fc.property(names(), name => {
      expect(fileNameOf(name)).toMatch(/^[\w.-]{1,100}$/)
    }),
  )
})

test('parseFileName() takes no other names', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), names().map(spoil)), file => {
      expect(parseFileName(file)).toBeUndefined()
    }),
  )
})

test.each(['', '.envelope', '20261399T231500.123Z', '.DS_Store', 'telemetry.json'])(
  'parseFileName() does not take "%s"',
  file => {
    expect(parseFileName(file)).toBeUndefined()
  },
)

function names(): fc.Arbitrary<ReportName> {
  return fc.record({
    time: fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) }),
    fingerprint: hexadecimal(16),
    eventId: hexadecimal(32),
  })
}

function hexadecimal(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
}

/** Hidden, renamed, cut, in capitals, claimed: no longer the name of a report. */
function spoil(name: ReportName): string {
  const file = fileNameOf(name)
  const spoilt = [
    `.${file}`,
    `${file}.tmp`,
    `${file}.77`,
    `${file}.receipt.json`,
    file.slice(1),
    file.slice(0, -1),
  ]
  return spoilt[name.time % spoilt.length] ?? ''
}
