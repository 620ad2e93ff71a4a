import { expect, test } from 'vitest'
import { fingerprintOf } from '../../src/outbox/fingerprint.ts'
import { makeEvent, makeException } from '../harness/event.ts'

const [first = makeException()] = makeEvent().exception.values

test('fingerprintOf() is 16 digits, the same for the same kind of crash', () => {
  expect(fingerprintOf(makeEvent())).toMatch(/^[0-9a-f]{16}$/)
  const later = makeEvent({
    timestamp: 7,
    contexts: { ...makeEvent().contexts, launch: { command: 'tool' } },
  })
  expect(fingerprintOf(later)).toBe(fingerprintOf(makeEvent()))
})

test('fingerprintOf() passes over the position in a file', () => {
  const frames = first.stacktrace?.frames.map(frame => ({ ...frame, lineno: 99, colno: 1 })) ?? []
  const moved = makeEvent({ exception: { values: [{ ...first, stacktrace: { frames } }] } })
  expect(fingerprintOf(moved)).toBe(fingerprintOf(makeEvent()))
})

test.each([
  ['another program', { release: 'other@1.4.2' }],
  ['another version', { release: 'tool@1.4.3' }],
  ['another type', { exception: { values: [{ ...first, type: 'TypeError' }] } }],
  ['another message', { exception: { values: [{ ...first, value: 'Cannot load' }] } }],
  ['a cause', { exception: { values: [first, first] } }],
  ['no stack', { exception: { values: [makeWithoutStack()] } }],
  ['another function', { exception: { values: [{ ...first, stacktrace: { frames: [frameOf('save')] } }] } }],
])('fingerprintOf() differs for %s', (_, change) => {
  expect(fingerprintOf(makeEvent(change))).not.toBe(fingerprintOf(makeEvent()))
})

function makeWithoutStack() {
  const { stacktrace: _, ...bare } = first
  return bare
}

function frameOf(name: string) {
  return { filename: 'app:///dist/load.js', function: name, in_app: true }
}
