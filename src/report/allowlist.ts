import { isJsonObject, type JsonObject } from '../system/json.ts'
import type { CrashEvent } from './event.ts'
import { FIELDS, type FieldGroup } from './fields.ts'
import type { OwnTag } from './own-tags.ts'

/**
 * Copies of an event what the field table lists, and nothing else: the last gate before a report is frozen.
 *
 * @param event - a scrubbed event
 * @param groups - the groups that this report may carry
 * @param own - the tags that its app declares
 * @returns the event, without the members that no row of these groups names
 */
export function onlyAllowedFields(
  event: CrashEvent,
  groups: readonly FieldGroup[],
  own: readonly OwnTag[] = [],
): JsonObject {
  const allowed = new Set<string>(
    FIELDS.filter(field => groups.includes(field.group)).map(field => field.path),
  )
  const tags: Readonly<Record<string, unknown>> = event.tags
  for (const { name, values } of own) {
    if (values.some(value => value === tags[name])) {
      allowed.add(`tags.${name}`)
    }
  }
  const copied = copyAllowed(event, '', allowed)
  return isJsonObject(copied) ? copied : {}
}

function copyAllowed(value: unknown, path: string, allowed: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const elements = value
      .map(element => copyAllowed(element, `${path}[]`, allowed))
      .filter(element => element !== undefined)
    return elements.length > 0 ? elements : undefined
  }
  if (!isJsonObject(value)) {
    return allowed.has(path) ? value : undefined
  }
  const members = Object.entries(value).flatMap(([key, member]) => {
    const place = memberPath(path, key, allowed)
    const copied = place === undefined ? undefined : copyAllowed(member, place, allowed)
    return copied === undefined ? [] : [[key, copied] as const]
  })
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

/** @returns undefined for a key that could be read as a path, or as none */
function memberPath(path: string, key: string, allowed: ReadonlySet<string>): string | undefined {
  if (allowed.has(`${path}.*`)) {
    return `${path}.*`
  }
  return /^[^.[\]]+$/.test(key) ? (path === '' ? key : `${path}.${key}`) : undefined
}
