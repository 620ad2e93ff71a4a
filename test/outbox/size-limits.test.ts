import type { Event } from '@sentry/core'
import { describe, expect, test } from 'vitest'
import { readEnvelope } from '../../examples/protocol.js'
import { freeze, thaw } from '../../src/outbox/envelope.ts'
import { withinLimits } from '../../src/outbox/size-limits.ts'
import type { CrashEvent } from '../../src/report/event.ts'
import { makeEvent, makeException } from '../harness/event.ts'

const words = 'Cannot read the file '

describe('freeze() keeps within what Sentry takes', () => {
  test.each<[string, Partial<CrashEvent>, RegExp]>([
    ['a long message', errorOf({ value: words.repeat(1000) }), /value: 8192/],
    ['a message of one word', errorOf({ value: 'x'.repeat(9000) }), /value: 8192/],
    ['a message of wide characters', errorOf({ value: '\u{1f4a9}'.repeat(9000) }), /value: 8192/],
    ['a long type', errorOf({ type: 'Long '.repeat(100) }), /type: 256/],
    ['many frames', errorOf({ stacktrace: { frames: frames(80) } }), /50 frames/],
    [
      'a long file name',
      errorOf({ stacktrace: { frames: frames(1, `app:///${'dir/'.repeat(100)}`) } }),
      /filename: 256/,
    ],
    [
      'a long function name',
      errorOf({ stacktrace: { frames: frames(1, 'a.js', 'name '.repeat(200)) } }),
      /function: 512/,
    ],
    ['a long release', { release: `${'name-'.repeat(50)}@1.0.0` }, /release: 200/],
    ['a long hostname', { server_name: 'host.'.repeat(60) }, /server_name: 256/],
    ['a long command', launchedAs('tool --flag '.repeat(1000)), /contexts: 8 kB/],
    ['many packages', { modules: modules(500) }, /modules: 8 kB/],
    ['a long chain with long stacks', chain(20), /event: 1 MB/],
  ])('%s', (_, change, limit) => {
    const event = makeEvent(change)
    expect(() => readEnvelope(enveloped(event))).toThrow(limit)
    const { bytes } = freeze(event, ['always', 'hostname'], undefined)
    expect(readEnvelope(bytes).event.event_id).toBe(event.event_id)
    expect(thaw(bytes).event).toEqual(withinLimits(thaw(bytes).event))
  })
})

test('what is cut is cut between words, and says so', () => {
  const [error] = withinLimits(makeEvent(errorOf({ value: words.repeat(1000) }))).exception.values
  expect(error?.value).toMatch(/^(?:Cannot read the file )+(?:Cannot |read |the )*<\*>$/)
  const [word] = withinLimits(makeEvent(errorOf({ value: 'x'.repeat(9000) }))).exception.values
  expect(word?.value).toBe('<*>')
})

test('of many frames the newest stay, of many packages the first', () => {
  const event = makeEvent({ ...errorOf({ stacktrace: { frames: frames(80) } }), modules: modules(500) })
  const short = withinLimits(event)
  expect(short.exception.values[0]?.stacktrace?.frames.map(({ lineno }) => lineno)).toEqual(
    Array.from({ length: 50 }, (_, index) => index + 30),
  )
  expect(Object.keys(short.modules ?? {})[0]).toBe('package-0')
})

test('an event that keeps within the limits stays as it is', () => {
  const event = makeEvent({ modules: modules(3), server_name: 'host-7' })
  expect(withinLimits(event)).toEqual(event)
})

test("a crash event is an event of Sentry's, in type too", () => {
  const event: Event = makeEvent()
  expect(
    readEnvelope(freeze(makeEvent({ event_id: event.event_id ?? '' }), ['always'], undefined).bytes).event,
  ).toMatchObject({
    event_id: event.event_id,
  })
})

type ErrorValue = CrashEvent['exception']['values'][number]

function errorOf(change: Partial<ErrorValue>): Partial<CrashEvent> {
  return { exception: { values: [{ ...makeException(), ...change }] } }
}

function frames(count: number, filename = 'app:///a.js', name = 'run') {
  return Array.from({ length: count }, (_, lineno) => ({
    filename,
    function: name,
    lineno,
    colno: 1,
    in_app: true,
  }))
}

function modules(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`package-${index}`, '1.0.0']))
}

function chain(length: number): Partial<CrashEvent> {
  const stacktrace = { frames: frames(50, `app:///${'ä'.repeat(248)}`, 'ä'.repeat(512)) }
  return { exception: { values: Array.from({ length }, () => ({ ...makeException(), stacktrace })) } }
}

function launchedAs(command: string): Partial<CrashEvent> {
  return { contexts: { ...makeEvent().contexts, launch: { command } } }
}

/** As it would leave if nothing were cut. */
function enveloped(event: CrashEvent): Buffer {
  return Buffer.from(
    [{ event_id: event.event_id }, { type: 'event' }, event].map(part => JSON.stringify(part)).join('\n'),
  )
}
