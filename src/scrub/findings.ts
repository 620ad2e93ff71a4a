import { TYPE_WORDS } from '../lexicon/javascript-names.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { isJsonObject } from '../system/json.ts'

/**
 * What a schema library found, as zod writes it into its message: a list in JSON. Of each finding stays what the library
 * says of it: code, kinds, the shape of the path, and the message, reduced. Names, values and limits go.
 *
 * @param covered - reduces a text to what sources explain
 * @returns the list as it was written, without what it had of data; undefined if a message is none
 * @see https://zod.dev/error-formatting
 */
export function schemaFindings(message: string, covered: (text: string) => string): string | undefined {
  if (!/^\s*\[\s*\{/.test(message)) return undefined
  const found = findingsIn(message)
    ?.slice(0, MOST_FINDINGS)
    .map(finding => shown(finding, covered))
  // How many there are of one kind says how much the person has of it.
  return (
    found && JSON.stringify([...new Map(found.map(each => [JSON.stringify(each), each])).values()], null, 2)
  )
}

function findingsIn(message: string): readonly Record<string, unknown>[] | undefined {
  try {
    const list: unknown = JSON.parse(message)
    if (!Array.isArray(list)) return undefined
    const findings = list
      .filter(isJsonObject)
      .filter(({ code, path }) => typeof code === 'string' && Array.isArray(path))
    return findings.length === list.length && findings.length > 0 ? findings : undefined
  } catch {
    return undefined
  }
}

function shown(finding: Record<string, unknown>, covered: (text: string) => string): Record<string, unknown> {
  const members = Object.entries(finding).filter(([name]) => MEMBERS.has(name))
  // Of other findings, what was received is a value, and what was expected may be one.
  const isOfType = finding.code === 'invalid_type'
  const isKind = (name: string): boolean =>
    KINDS.has(name) && (isOfType || !/^(?:expected|received)$/.test(name))
  return Object.fromEntries(
    members.map(([name, value]) => [name, shownMember(name, value, { isKind: isKind(name), covered })]),
  )
}

function shownMember(
  name: string,
  value: unknown,
  { isKind, covered }: { isKind: boolean; covered: (text: string) => string },
): unknown {
  if (name === 'path')
    return Array.isArray(value) ? value.slice(0, MOST_FINDINGS).map(() => PLACEHOLDER) : PLACEHOLDER
  if (name === 'message') return typeof value === 'string' ? covered(value) : PLACEHOLDER
  if (typeof value === 'boolean' && /^(?:inclusive|exact)$/.test(name)) return value
  return isKind && typeof value === 'string' && (TYPE_WORDS.has(value) || SAID.has(value))
    ? value
    : PLACEHOLDER
}

/** What findings have; others are the program's own, and go. */
const MEMBERS: ReadonlySet<string> = new Set(
  (
    'code expected received validation path message minimum maximum type origin inclusive exact multipleOf divisor ' +
    'options values keys unionErrors errors issues format pattern input note prefix suffix includes key'
  ).split(' '),
)
/** Those that name a kind of thing, from the library's closed lists. */
const KINDS: ReadonlySet<string> = new Set('code expected received validation type origin format'.split(' '))
/** Of zod 3 and 4. */
const SAID: ReadonlySet<string> = new Set(
  (
    'invalid_type invalid_literal custom invalid_union invalid_union_discriminator invalid_enum_value unrecognized_keys ' +
    'invalid_arguments invalid_return_type invalid_date invalid_string too_small too_big invalid_intersection_types ' +
    'not_multiple_of not_finite invalid_format invalid_value invalid_key invalid_element ' +
    'email url emoji uuid guid nanoid cuid cuid2 ulid xid ksuid datetime date time duration ip ipv4 ipv6 cidr cidrv4 cidrv6 ' +
    'base64 base64url json_string e164 jwt regex starts_with ends_with includes lowercase uppercase ' +
    'integer int float bigint nan set map file record tuple enum literal union unknown never void any'
  ).split(' '),
)
const MOST_FINDINGS = 20
