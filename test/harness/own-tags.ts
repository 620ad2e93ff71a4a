import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event } from '@sentry/core'
import { readEnvelope } from '../../examples/protocol.js'

/** The events of kept reports, with tags that the field table does not list, but their app. */
export function eventsIn(outbox: string): readonly Event[] {
  const folder = join(outbox, 'kept')
  return readdirSync(folder).map(file => readEnvelope(readFileSync(join(folder, file))).event)
}
