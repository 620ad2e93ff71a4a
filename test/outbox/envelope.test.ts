import { parseEnvelope, serializeEnvelope } from '@sentry/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEnvelope } from '../../examples/protocol.js'
import { parseDsn } from '../../src/app/dsn.ts'
import { freeze, thaw } from '../../src/outbox/envelope.ts'
import type { CrashEvent } from '../../src/report/event.ts'
import { sha256 } from '../../src/system/sha256.ts'
import { makeEvent, makeException } from '../harness/event.ts'

const DSN = parseDsn('https://key@sentry.example.org/7')

test('freeze() makes an envelope that Sentry reads', () => {
  const event = makeEvent()
  const { bytes } = freeze(event, ['always'], DSN)
  expect(readEnvelope(bytes)).toEqual({
    envelopeHeader: {
      event_id: event.event_id,
      dsn: 'https://key@sentry.example.org/7',
      sdk: { name: 'askfirst', version: '0.1.0' },
    },
    event,
  })
})

test('freeze() names no recipient where there is none', () => {
  const { bytes, dsn } = freeze(makeEvent(), ['always'], undefined)
  expect(dsn).toBeUndefined()
  expect(readEnvelope(bytes).envelopeHeader).not.toHaveProperty('dsn')
})

test('freeze() writes no time of sending, by which a server would correct the time of the crash', () => {
  expect(readEnvelope(freeze(makeEvent(), ['always'], DSN).bytes).envelopeHeader).not.toHaveProperty(
    'sent_at',
  )
})

test('freeze() lets only listed fields in', () => {
  const event = { ...makeEvent({ server_name: 'host' }), extra: { secret: true }, breadcrumbs: ['secret'] }
  const { bytes } = freeze(event, ['always'], DSN)
  expect(Buffer.from(bytes).toString()).not.toMatch(/secret|breadcrumbs|extra|server_name/)
})

test('freeze() makes bytes that Sentry writes again as they are, whatever stands in them', () => {
  fc.assert(
    fc.property(eventsWithAnyText(), event => {
      const { bytes } = freeze(event, ['always'], DSN)
      const again = serializeEnvelope(parseEnvelope(bytes))
      expect(Buffer.from(again)).toEqual(Buffer.from(bytes))
    }),
  )
})

test('thaw() reads back what freeze() made', () => {
  fc.assert(
    fc.property(eventsWithAnyText(), event => {
      const frozen = freeze(event, ['always'], DSN)
      expect(thaw(frozen.bytes)).toEqual(frozen)
      expect(thaw(frozen.bytes).event).toEqual(JSON.parse(JSON.stringify(event)))
    }),
  )
})

test('thaw() takes no report that was cut short, at whatever byte', () => {
  const { bytes } = freeze(makeEvent(), ['always'], DSN)
  for (let length = 0; length < bytes.length; length++) {
    expect(() => thaw(bytes.subarray(0, length))).toThrow()
  }
})

test.each<[string, (text: string) => string]>([
  ['with a line more', text => `${text}\n`],
  ['with a second item', text => `${text}\n{"type":"event","length":2}\n{}`],
  ['with other spaces', text => text.replace('{"event_id"', '{ "event_id"')],
  ['with another id in its header', text => text.replace(/[0-9a-f]{32}/, '0'.repeat(32))],
  ['without length', text => text.replace(/,"length":\d+/, '')],
  ['with the wrong length', text => text.replace(/"length":\d+/, '"length":7')],
  ['without error', text => text.replace('"exception"', '"exceptiom"')],
  ['of another type', text => text.replace('{"type":"event"', '{"type":"vents"')],
  ['with a recipient that is no text', text => text.replace(/"dsn":"[^"]+"/, '"dsn":{}')],
  ['that is empty', () => ''],
  ['that is something else', () => 'someone wrote over it'],
  ['that is JSON, but no report', () => '{}\n{}\n{}'],
])('thaw() takes no report %s', (_, change) => {
  const { bytes } = freeze(makeEvent(), ['always'], DSN)
  const changed = Buffer.from(change(Buffer.from(bytes).toString()))
  expect(sha256(changed)).not.toBe(sha256(bytes))
  expect(() => thaw(changed)).toThrow()
})

test('thaw() takes no bytes that are no text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), bytes => {
      expect(() => thaw(bytes)).toThrow()
    }),
  )
})

test('sha256() is what others compute', () => {
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

/** Line ends, null characters, halves of letters, other alphabets. */
function eventsWithAnyText(): fc.Arbitrary<CrashEvent> {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('\ud83d', '\n', '\0', '\u2028', '☃', '"') }),
  )
  return fc.tuple(text, text, text).map(([type, value, command]) =>
    makeEvent({
      exception: { values: [makeException(type, value)] },
      contexts: { ...makeEvent().contexts, launch: { command } },
    }),
  )
}
