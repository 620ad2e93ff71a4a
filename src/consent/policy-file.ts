import { type Dsn, parseDsn } from '../app/dsn.ts'
import { dirname, statSync } from '../system/builtin.ts'
import { lstatIfThere } from '../system/if-there.ts'
import { isJsonObject, type JsonObject, parseJsonObject } from '../system/json.ts'
import { assertTrusted, problemOf, readTrustedFile, type Trust } from '../system/trusted-file.ts'
import type { World } from '../system/world.ts'

/** What an administrator orders, for all apps or for one. */
export interface Orders {
  readonly off: boolean
  /** The organisation's own recipient. */
  readonly recipient: Dsn | undefined
}

/** A policy file as it was found. */
export type PolicyFile =
  | { readonly state: 'none' }
  | {
      readonly state: 'valid'
      readonly general: Orders
      /** One line of printable text: whom to ask. */
      readonly contact: string | undefined
      readonly apps: ReadonlyMap<string, Orders>
    }
  | { readonly state: 'broken'; readonly problem: string }

/**
 * Reads an administrator's policy file. Where there is none, that costs one look that fails.
 *
 * ```json
 * { "telemetry": "off", "dsn": "https://key@sentry.example.org/1", "contact": "it-security@example.org",
 *   "apps": { "mytool": { "telemetry": "off", "dsn": "https://key@sentry.example.org/2" } } }
 * ```
 *
 * All members may be left out, and there are no others: a misspelt one must not be passed over. `telemetry` can
 * only be `off`: an administrator can forbid and redirect, and cannot consent for a person. Off at either place is
 * off; an app's own `dsn` goes before the general one.
 *
 * The file counts only if nobody but root can have written it: a regular file of root's in a folder of root's,
 * neither of them writable for group or others. A symbolic link is followed if it is root's, too.
 *
 * Windows has no such owner and mode: there the rights on the folder must keep others out, and by default
 * `C:\ProgramData` lets every user make one. It is for the administrator to make it first.
 *
 * @param file - absolute path
 * @returns `broken` if it is there, and unreadable, not to be trusted, or not of that form
 */
export function readPolicyFile(file: string, { administrator }: Pick<World, 'administrator'>): PolicyFile {
  try {
    const entry = lstatIfThere(file)
    if (!entry) {
      return { state: 'none' }
    }
    const trust: Trust = { owner: administrator, whose: 'root', notWritableBy: 0o022 }
    // A link's own mode says nothing: https://man7.org/linux/man-pages/man7/symlink.7.html
    assertTrusted(entry, entry.isSymbolicLink() ? { ...trust, notWritableBy: 0 } : trust)
    assertTrusted(statSync(dirname(file)), trust, 'its folder')
    return parsePolicy(parsePlainly(readTrustedFile(file, trust)))
  } catch (error) {
    return { state: 'broken', problem: problemOf(error) }
  }
}

/** Of a name that stands twice, JSON keeps what stands last: it would lift an order without a word. */
function parsePlainly(text: string): JsonObject {
  const content = parseJsonObject(text)
  const names = text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)?.filter(token => token.endsWith(':')) ?? []
  if (names.length > membersIn(content)) {
    throw new Error('a name stands twice in one place')
  }
  return content
}

function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) {
    return 0
  }
  const values = Object.values(value)
  return values.reduce<number>((sum, each) => sum + membersIn(each), Array.isArray(value) ? 0 : values.length)
}

function parsePolicy(content: JsonObject): PolicyFile {
  refuseOthers(content, ['telemetry', 'dsn', 'contact', 'apps'])
  const { apps = {}, contact } = content
  if (!isJsonObject(apps)) {
    throw new Error('"apps" is no object')
  }
  if (contact !== undefined && !(typeof contact === 'string' && ONE_LINE.test(contact))) {
    throw new Error('"contact" is not one line of 1 to 200 printable characters')
  }
  return {
    state: 'valid',
    general: parseOrders(content),
    contact,
    apps: new Map(Object.entries(apps).map(([name, orders]) => [name, parseAppOrders(name, orders)])),
  }
}

/** No control characters, no invisible ones, no line separators: it is printed on terminals. */
const ONE_LINE = /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u

function parseAppOrders(name: string, orders: unknown): Orders {
  // It would mean nobody, where somebody meant many.
  if (!NAME.test(name.trim())) {
    throw new Error(
      `${JSON.stringify(name)} in "apps" can be no tool: it takes names, no patterns and no versions`,
    )
  }
  if (!isJsonObject(orders)) {
    throw new Error(`${JSON.stringify(name)} in "apps" is no object`)
  }
  refuseOthers(orders, ['telemetry', 'dsn'])
  return parseOrders(orders)
}

/** What packages and commands are called; the scope with or without its sign. */
const NAME = /^(?:@?[\w.~-]+\/)?[\w.~!'()+-]+$/

function parseOrders({ telemetry, dsn }: JsonObject): Orders {
  if (telemetry !== undefined && telemetry !== 'off') {
    throw new Error('"telemetry" can only be "off": an administrator can forbid and redirect, not consent')
  }
  return { off: telemetry === 'off', recipient: dsn === undefined ? undefined : parseDsn(dsn) }
}

function refuseOthers(content: JsonObject, members: readonly string[]): void {
  const other = Object.keys(content).find(member => !members.includes(member))
  if (other !== undefined) {
    throw new Error(`${JSON.stringify(other)} is none of its members ${members.join(', ')}`)
  }
}
