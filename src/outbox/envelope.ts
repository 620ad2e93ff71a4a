import type { Dsn } from '../dsn.ts'
import type { CrashEvent } from '../event.ts'
import type { FieldGroup } from '../fields.ts'
import { isJsonObject } from '../json.ts'
import { onlyListedFields } from '../listed.ts'
import { parseEnvelope, serializeEnvelope } from '../sentry.ts'
import { withinLimits } from './limits.ts'

/** A report as it was frozen. */
export interface Frozen {
  readonly event: CrashEvent
  /** The DSN that it was meant for; undefined if there was none. */
  readonly dsn: string | undefined
  /** The very bytes: of the file, and of the request. */
  readonly bytes: Uint8Array
}

/**
 * Freezes an event as a Sentry envelope: from here on nobody changes a byte of it. It has no `sent_at`, which
 * would make the server correct the time of the crash by however long the report waited.
 *
 * @param groups - the field groups that this report may carry
 * @param dsn - whom it is meant for
 * @see https://develop.sentry.dev/sdk/foundations/transport/envelopes/
 */
export function freeze(event: CrashEvent, groups: readonly FieldGroup[], dsn: Dsn | undefined): Frozen {
  const listed = onlyListedFields(withinLimits(event), groups)
  if (!isCrashEvent(listed)) {
    throw new Error('the event lacks a field that every report has')
  }
  const { name, version } = listed.sdk
  const payload = JSON.stringify(listed)
  const lines = [
    JSON.stringify({ event_id: listed.event_id, ...(dsn ? { dsn: dsn.text } : {}), sdk: { name, version } }),
    JSON.stringify({ type: 'event', length: Buffer.byteLength(payload) }),
    payload,
  ]
  return { event: listed, dsn: dsn?.text, bytes: Buffer.from(lines.join('\n')) }
}

/**
 * Reads a frozen report with Sentry's own parser.
 *
 * @throws Error if the bytes are not one that askfirst froze
 */
export function thaw(bytes: Uint8Array): Frozen {
  const envelope = parseEnvelope(bytes)
  if (!isUnchanged(serializeEnvelope(envelope), bytes)) {
    throw new Error('it would not leave as it lies here')
  }
  return { ...contentOf(envelope), bytes }
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
  const event: unknown =
    payload instanceof Uint8Array ? JSON.parse(Buffer.from(payload).toString()) : undefined
  if (!isJsonObject(header) || items.length !== 1 || !isEventHeader(itemHeader) || !isCrashEvent(event)) {
    throw new Error('it is not a report of ours')
  }
  if (header.event_id !== event.event_id || (header.dsn !== undefined && typeof header.dsn !== 'string')) {
    throw new Error('its header does not fit its content')
  }
  return { event, dsn: header.dsn }
}

/** Whether an envelope that was read is written again, for the wire, as the very bytes of the file. */
export function isUnchanged(written: Uint8Array | string, bytes: Uint8Array): boolean {
  return Buffer.from(written).equals(bytes)
}

/** SHA-256 of the bytes (of a text: in UTF-8), 64 hex digits: the same on the disk and on the wire. */
export function sha256(bytes: Uint8Array | string): string {
  // Loaded when needed: a crash writes reports, and reads none.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}

function isEventHeader(value: unknown): boolean {
  return isJsonObject(value) && value.type === 'event'
}

/** Whether a value has what `list`, `show` and `send` rely on. */
export function isCrashEvent(value: unknown): value is CrashEvent {
  return (
    isJsonObject(value) &&
    typeof value.event_id === 'string' &&
    /^[0-9a-f]{32}$/.test(value.event_id) &&
    typeof value.timestamp === 'number' &&
    TEXT_PATHS.every(path => typeof memberAt(value, path) === 'string') &&
    isJsonObject(value.tags) &&
    isJsonObject(value.exception) &&
    Array.isArray(value.exception.values) &&
    value.exception.values.length > 0 &&
    value.exception.values.every(isExceptionValue)
  )
}

const TEXT_PATHS = [
  ['release'],
  ['environment'],
  ['user', 'id'],
  ['sdk', 'name'],
  ['sdk', 'version'],
  ['contexts', 'os', 'name'],
  ['contexts', 'runtime', 'version'],
  ['contexts', 'launch', 'command'],
] as const

function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((member, key) => (isJsonObject(member) ? member[key] : undefined), value)
}

function isExceptionValue(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value.type === 'string' &&
    typeof value.value === 'string' &&
    isJsonObject(value.mechanism) &&
    (value.stacktrace === undefined || Array.isArray(memberAt(value, ['stacktrace', 'frames'])))
  )
}
