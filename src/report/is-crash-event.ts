import { isJsonObject } from '../system/json.ts'
import type { CrashEvent } from './event.ts'

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
  ['transaction'],
  ['environment'],
  ['user', 'id'],
  ['sdk', 'name'],
  ['sdk', 'version'],
  ['contexts', 'os', 'name'],
  ['contexts', 'runtime', 'version'],
  ['contexts', 'launch', 'command'],
] as const

export function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((member, key) => (isJsonObject(member) ? member[key] : undefined), value)
}

function isExceptionValue(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value.type === 'string' &&
    typeof value.value === 'string' &&
    isJsonObject(value.mechanism) &&
    (value.stacktrace === undefined || isFrames(memberAt(value, ['stacktrace', 'frames'])))
  )
}

function isFrames(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every(frame => isJsonObject(frame) && typeof frame.filename === 'string')
  )
}
