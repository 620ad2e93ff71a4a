import { askingNotes } from '../consent/asking-notes.ts'
import { jsonText } from '../system/visible.ts'
import type { Place } from './context.ts'
import { statusOf } from './status-record.ts'
import { statusText } from './status-text.ts'

/** `telemetry status`. */
export function printStatus(json: boolean, place: Place): void {
  const status = statusOf(place)
  place.print(
    json
      ? jsonText(status)
      : statusText(status, place.app, askingNotes(place.app, place.world), process.stdout),
  )
}
