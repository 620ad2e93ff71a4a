import type { Dsn } from '../app/dsn.ts'
import { onlyAllowedFields } from '../report/allowlist.ts'
import type { CrashEvent } from '../report/event.ts'
import type { FieldGroup } from '../report/fields.ts'
import { isCrashEvent, memberAt } from '../report/is-crash-event.ts'
import type { OwnTag } from '../report/own-tags.ts'
import { parseEnvelope, serializeEnvelope } from '../report/sentry.ts'
import { isJsonObject } from '../system/json.ts'
import { ASKFIRST_VERSION } from '../system/version.ts'
import { withinLimits } from './size-limits.ts'

/** A report as it was frozen. */
export interface Frozen {
  readonly event: CrashEvent
  /** The DSN that it was meant for; undefined if there was none. */
  readonly dsn: string | undefined
  /** What the person typed to go with it; left out where that was nothing. */
  readonly comment?: string
  /** The very bytes: of the file, and of the request. */
  readonly bytes: Uint8Array
}

/**
 * Freezes an event as a Sentry envelope: from here on nobody changes a byte of it. It has no `sent_at`, which
 * would make the server correct the time of the crash by however long the report waited.
 *
 * @param groups - the field groups that this report may carry
 * @param dsn - whom it is meant for
 * @param own - the tags that its app declares
 * @see https://develop.sentry.dev/sdk/foundations/transport/envelopes/
 */
export function freeze(
  event: CrashEvent,
  groups: readonly FieldGroup[],
  dsn: Dsn | undefined,
  own: readonly OwnTag[] = [],
): Frozen {
  const allowed = onlyAllowedFields(withinLimits(event), groups, own)
  if (!isCrashEvent(allowed)) {
    throw new Error('the event lacks a field that every report has')
  }
  const { name, version } = allowed.sdk
  const payload = JSON.stringify(allowed)
  const lines = [
    JSON.stringify({ event_id: allowed.event_id, ...(dsn ? { dsn: dsn.text } : {}), sdk: { name, version } }),
    JSON.stringify({ type: 'event', length: Buffer.byteLength(payload) }),
    payload,
  ]
  return { event: allowed, dsn: dsn?.text, bytes: Buffer.from(lines.join('\n')) }
}

/**
 * Reads a frozen report with Sentry's own parser.
 *
 * @throws Error if the bytes are not one that askfirst froze
 */
export function thaw(bytes: Uint8Array): Frozen {
  try {
    const envelope = parseEnvelope(bytes)
    if (!isUnchanged(serializeEnvelope(envelope), bytes)) {
      throw new Error('it would not leave as it lies here')
    }
    return { ...contentOf(envelope), bytes }
  } catch (error) {
    throw isOfNewer(bytes) ? new OfNewerVersion() : error
  }
}

/** A report of an askfirst that is newer than this one: what it means is for that one to say. */
export class OfNewerVersion extends Error {
  override readonly message = 'it was written by a newer askfirst'
}

/** Each envelope says in its first line which askfirst wrote it. */
function isOfNewer(bytes: Uint8Array): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(bytes).toString().split('\n')[0] ?? '')
    const version = memberAt(header, ['sdk', 'version'])
    return memberAt(header, ['sdk', 'name']) === 'askfirst' && typeof version === 'string' && isNewer(version)
  } catch {
    return false
  }
}

/** @see https://semver.org/#spec-item-11 */
function isNewer(version: string): boolean {
  const [theirs, ours] = [version, ASKFIRST_VERSION].map(text => text.split(/[.+-]/).map(Number))
  const at = [0, 1, 2].find(part => theirs?.[part] !== ours?.[part])
  return at !== undefined && (theirs?.[at] ?? 0) > (ours?.[at] ?? 0)
}

/**
 * Reads the event of a report, for a list of many: whether it would leave as it lies there is not looked at.
 *
 * @throws Error if there is none
 */
export function eventIn(bytes: Uint8Array): CrashEvent {
  return contentOf(parseEnvelope(bytes)).event
}

function contentOf([header, items]: readonly [unknown, readonly (readonly [unknown, unknown])[]]): Omit<
  Frozen,
  'bytes'
> {
  const [itemHeader, payload] = items[0] ?? []
  const event = jsonOf(payload)
  if (!isJsonObject(header) || items.length > 2 || !isEventHeader(itemHeader) || !isCrashEvent(event)) {
    throw new Error('it is not a report of ours')
  }
  if (header.event_id !== event.event_id || (header.dsn !== undefined && typeof header.dsn !== 'string')) {
    throw new Error('its header does not fit its content')
  }
  const comment = items[1] && commentIn(items[1], event.event_id)
  return { event, dsn: header.dsn, ...(comment !== undefined && { comment }) }
}

function jsonOf(payload: unknown): unknown {
  return payload instanceof Uint8Array ? JSON.parse(Buffer.from(payload).toString()) : undefined
}

/** @throws Error if it is something else */
function commentIn([itemHeader, payload]: readonly [unknown, unknown], eventId: string): string {
  const item = jsonOf(payload)
  if (
    !isJsonObject(itemHeader) ||
    itemHeader.type !== 'user_report' ||
    !isJsonObject(item) ||
    item.event_id !== eventId ||
    typeof item.comments !== 'string' ||
    Object.keys(item).length !== 2
  ) {
    throw new Error('it is not a report of ours')
  }
  return item.comments
}

/** Whether an envelope that was read is written again, for the wire, as the very bytes of the file. */
export function isUnchanged(written: Uint8Array | string, bytes: Uint8Array): boolean {
  return Buffer.from(written).equals(bytes)
}

function isEventHeader(value: unknown): boolean {
  return isJsonObject(value) && value.type === 'event'
}
