import type { Frozen } from '../outbox/envelope.ts'
import { FIELDS } from '../report/fields.ts'
import { ownTagsPart } from '../report/own-tags-part.ts'
import { isJsonObject } from '../system/json.ts'
import type { Fact } from './fate.ts'

/** What would leave besides, and no row of the field table names: an askfirst that is newer wrote it. */
export function unlistedFacts({ event, bytes }: Frozen): readonly Fact[] {
  const header: unknown = JSON.parse(Buffer.from(bytes).toString().split('\n')[0] ?? '{}')
  const own = ownTagsPart()
    .tagsBesides(event.tags)
    .map(({ name }) => `tags.${name}`)
  const listed = new Set<string>([...FIELDS.map(({ path }) => path), ...own])
  const ofEvent = leavesOf(event, '', listed)
  const ofHeader = Object.entries(isJsonObject(header) ? header : {}).filter(([key]) => !HEADER.has(key))
  return [...ofEvent, ...ofHeader.map(([key, value]) => [`header ${key}`, value] as const)].map(
    ([path, value], index) => [index === 0 ? 'Also' : '', `${path}: ${JSON.stringify(value)}`],
  )
}

const HEADER: ReadonlySet<string> = new Set(['event_id', 'dsn', 'sdk'])

/** The members that the table does not list, as deep as it goes. */
function leavesOf(
  value: unknown,
  path: string,
  listed: ReadonlySet<string>,
): readonly (readonly [string, unknown])[] {
  if (listed.has(path) || listed.has(`${path}.*`)) {
    return []
  }
  if (Array.isArray(value)) {
    return value.flatMap(element => leavesOf(element, `${path}[]`, listed))
  }
  return isJsonObject(value)
    ? Object.entries(value).flatMap(([key, member]) =>
        leavesOf(member, path === '' ? key : `${path}.${key}`, listed),
      )
    : [[path, value]]
}
