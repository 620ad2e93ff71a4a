import { describe, expect, test } from 'vitest'
import { parseDsn } from '../../src/app/dsn.ts'
import { reportText } from '../../src/commands/report-text.ts'
import { type Frozen, freeze, thaw } from '../../src/outbox/envelope.ts'
import { NEEDED, redact } from '../../src/outbox/redact.ts'
import { FIELDS } from '../../src/report/fields.ts'
import { PLAIN } from '../../src/system/screen.ts'
import { makeEvent, makeException } from '../harness/event.ts'
import { pathsIn } from '../harness/paths.ts'
import { NOON } from '../harness/world.ts'

const strikable = FIELDS.map(({ path }) => path).filter(path => NEEDED[path] === undefined)

describe('redact() takes out', () => {
  test.each(strikable)('%s, and leaves a report that can be read, shown and sent', path => {
    const whole = fullReport()
    const left = redact(whole, [path])
    expect(thaw(left.bytes).event).toEqual(left.event)
    expect(left.event.event_id).toBe(whole.event.event_id)
    expect(left.dsn).toBe(whole.dsn)
    expect(reportText(left, { screen: PLAIN, now: NOON })).toContain(left.event.event_id)
    expect(reportText(left, { screen: PLAIN, now: NOON })).not.toContain('undefined')
    expect(valuesAt(left, path).filter(value => value !== '<*>')).toEqual([])
    const others = pathsIn(whole.event).filter(place => place !== path)
    expect(pathsIn(left.event).filter(place => place !== path)).toEqual(others)
    for (const other of others) {
      expect(valuesAt(left, other)).toEqual(valuesAt(whole, other))
    }
  })
})

test.each(Object.keys(NEEDED))('redact() leaves %s', path => {
  const whole = fullReport()
  const row = FIELDS.find(field => field.path === path)
  expect(redact(whole, row ? [row.path] : []).event).toEqual(whole.event)
})

test('redact() takes out everything that can be taken out, at once', () => {
  const left = redact(fullReport(), strikable)
  expect(JSON.stringify(thaw(left.bytes).event)).not.toContain('PLANTED')
  expect(left.event.modules).toBe(undefined)
})

test('the full report has a value for each row of the field table', () => {
  expect(pathsIn(fullReport().event)).toEqual(FIELDS.map(({ path }) => path).sort())
})

/** What stands at a row of the field table. */
function valuesAt({ event }: Frozen, path: string): readonly unknown[] {
  const found: unknown[] = []
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) {
      for (const element of value) walk(element, `${place}[]`)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        walk(member, place === 'modules' ? 'modules.*' : place === '' ? key : `${place}.${key}`)
      }
    } else if (place === path) {
      found.push(value)
    }
  }
  walk(event, '')
  return found
}

function fullReport(): Frozen {
  const frame = { filename: 'app:///PLANTED.js', function: 'PLANTED', lineno: 1, colno: 2, in_app: true }
  const data = { code: 'PLANTED', syscall: 'PLANTED' }
  const error = makeException('Error', 'PLANTED')
  const mechanism = { ...error.mechanism, parent_id: 0, source: 'cause', is_exception_group: true, data }
  const values = [
    { ...error, mechanism, stacktrace: { frames: [frame, frame] } },
    { ...error, mechanism, stacktrace: { frames: [frame] } },
  ]
  const event = makeEvent({
    release: 'PLANTED@1.0.0',
    server_name: 'PLANTED',
    transaction: 'PLANTED',
    fingerprint: ['PLANTED'],
    tags: {
      installation: 'checkout',
      reference: '3f9a2c1e',
      example: 'yes',
      left_out: '3',
      arch: 'PLANTED',
      libc: 'glibc',
      ci: 'no',
      terminal: 'yes',
      installer: 'npm',
    },
    contexts: {
      runtime: { name: 'node', version: 'PLANTED' },
      os: { name: 'PLANTED', version: 'PLANTED' },
      device: { arch: 'PLANTED', memory_size: 2, free_memory: 1, cpu_description: 'PLANTED' },
      launch: { command: 'PLANTED' },
      heap: { limit: 2, used: 1 },
    },
    modules: { PLANTED: 'PLANTED' },
    exception: { values },
    debug_meta: { images: [{ type: 'sourcemap', code_file: 'PLANTED', debug_id: 'PLANTED' }] },
  })
  return freeze(event, ['always', 'system', 'hostname'], parseDsn('https://key@sentry.example.org/1'))
}
