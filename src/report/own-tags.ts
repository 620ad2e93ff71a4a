import { FIELDS } from './fields.ts'

/** A tag that an app's author declares, and the values that it can have. */
export interface OwnTag {
  readonly name: string
  readonly values: readonly string[]
}

/** What an author declared, unchecked, and what the program said since. */
export interface Tagged {
  readonly tags?: unknown
  readonly tagged?: Readonly<Record<string, unknown>>
}

/** The tags that an app's reports can have besides those of the field table. What is declared badly is left out. */
export function ownTags({ tags }: Tagged): readonly OwnTag[] {
  return entriesOf(tags)
    .flatMap(([name, values]) => (faultOf(name, values) === undefined ? [tagOf(name, values)] : []))
    .slice(0, MOST_TAGS)
}

/** Those of them that are set, to a value that was declared. */
export function tagsSet(app: Tagged): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ownTags(app).flatMap(({ name, values }) => {
      const value = values.find(declared => declared === app.tagged?.[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Each tag with each of its values, `subsystem=build`: what an answer was given for. */
export function declaredPairs(app: Tagged): readonly string[] {
  return ownTags(app).flatMap(({ name, values }) => values.map(value => `${name}=${value}`))
}

/**
 * The tags that an answer was not given for, or not for all of their values.
 *
 * @param given - the pairs of that answer, unchecked: what is none of ours covers nothing
 */
export function tagsBeyond(given: unknown, app: Tagged): readonly string[] {
  const pairs = new Set<unknown>(Array.isArray(given) ? given : [])
  return ownTags(app)
    .filter(({ name, values }) => !values.every(value => pairs.has(`${name}=${value}`)))
    .map(({ name }) => name)
}

/** The tags in a report that the field table does not list, as if only their values had been declared. */
export function tagsBesides(tags: Readonly<Record<string, unknown>>): readonly OwnTag[] {
  return Object.entries(tags).flatMap(([name, value]) =>
    typeof value === 'string' && faultOf(name, [value]) === undefined ? [{ name, values: [value] }] : [],
  )
}

/** What an author declared, in a line: what counts, and what is wrong with the rest. */
export function tagsText(app: Tagged): string {
  const counting = ownTags(app).map(({ name, values }) => `${name} (${values.join(', ')})`)
  const faults = entriesOf(app.tags).flatMap(([name, values]) => faultOf(name, values) ?? [])
  const beyond = entriesOf(app.tags).length - faults.length - counting.length
  return [
    `own tags: ${counting.join(', ') || 'none'}`,
    ...faults,
    ...(beyond > 0 ? [`${beyond} more than ${MOST_TAGS}`] : []),
  ].join('; ')
}

function entriesOf(tags: unknown): readonly (readonly [string, unknown])[] {
  return typeof tags === 'object' && tags !== null ? Object.entries(tags) : []
}

function tagOf(name: string, values: unknown): OwnTag {
  return { name, values: Array.isArray(values) ? [...new Set(values)] : [] }
}

/** @returns half a sentence; undefined if it can be declared so */
function faultOf(name: string, values: unknown): string | undefined {
  if (!NAME.test(name)) {
    return `"${name}" is no name for a tag: small letters, digits and _, at most 32`
  }
  if (RESERVED.has(name)) {
    return `the tag "${name}" is there already`
  }
  return Array.isArray(values) && values.length > 0 && values.length <= MOST_VALUES && values.every(isValue)
    ? undefined
    : `the tag "${name}" needs a list of 1 to ${MOST_VALUES} values, of letters, digits and . _ : / @ + -, at most 64 each`
}

/** The list is closed and short: whatever the values are, they tell nobody apart. */
const MOST_TAGS = 10
const MOST_VALUES = 50
const NAME = /^[a-z][a-z0-9_]{0,31}$/

function isValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.:/@+-]{1,64}$/.test(value)
}

/** Ours, and those that servers make of the other fields: https://docs.sentry.io/concepts/search/searchable-properties/events/ */
const RESERVED: ReadonlySet<string> = new Set([
  ...FIELDS.flatMap(({ path }) => (path.startsWith('tags.') ? [path.slice('tags.'.length)] : [])),
  ...'browser client_os device dist environment event_id handled id level logger mechanism message os platform project release runtime server_name site timestamp title trace transaction type url user'.split(
    ' ',
  ),
])
