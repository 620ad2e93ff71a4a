import type { CrashEvent } from '../report/event.ts'
import { referenceOf } from '../report/event-id.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { eventId } from './field-formats.ts'

/** For an event that cannot even be read: that something crashed, and no more. */
export function nothingKnown(): CrashEvent {
  return {
    event_id: eventId(''),
    timestamp: 0,
    platform: 'node',
    level: 'fatal',
    transaction: PLACEHOLDER,
    release: PLACEHOLDER,
    environment: 'development',
    user: { id: PLACEHOLDER },
    tags: { installation: 'script', reference: referenceOf(eventId('')) },
    contexts: {
      runtime: { name: 'node', version: PLACEHOLDER },
      os: { name: PLACEHOLDER },
      launch: { command: PLACEHOLDER },
    },
    exception: { values: [] },
    sdk: { name: 'askfirst', version: PLACEHOLDER, settings: { infer_ip: 'never' } },
  }
}
