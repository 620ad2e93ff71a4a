import { randomUUID } from 'node:crypto'
import type { CrashEvent } from '../../src/report/event.ts'
import { referenceOf } from '../../src/report/event-id.ts'
import { NOON } from './world.ts'

/**
 * The event of a plain crash, scrubbed.
 *
 * @param change - what is different in this test
 */
export function makeEvent(change: Partial<CrashEvent> = {}): CrashEvent {
  const event_id = change.event_id ?? randomUUID().replaceAll('-', '')
  return {
    event_id,
    timestamp: NOON / 1000,
    platform: 'node',
    level: 'fatal',
    transaction: 'tool build',
    release: 'tool@1.4.2',
    environment: 'stable',
    user: { id: randomUUID() },
    tags: { installation: 'package', reference: referenceOf(event_id) },
    contexts: {
      runtime: { name: 'node', version: process.version },
      os: { name: 'Linux' },
      launch: { command: 'tool build --out <*>' },
    },
    exception: { values: [makeException()] },
    sdk: { name: 'askfirst', version: '0.1.0', settings: { infer_ip: 'never' } },
    ...change,
  }
}

/** One error with one frame. */
export function makeException(
  type = 'Error',
  value = 'Cannot build',
): CrashEvent['exception']['values'][number] {
  return {
    type,
    value,
    mechanism: { type: 'uncaughtException', handled: false, exception_id: 0 },
    stacktrace: {
      frames: [{ filename: 'app:///dist/load.js', function: 'load', lineno: 12, colno: 7, in_app: true }],
    },
  }
}
