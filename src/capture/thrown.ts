/** One error of a chain, as found: every text raw. */
export interface Thrown {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code: string | undefined
  readonly syscall: string | undefined
  /** Whether it groups several errors, as AggregateError does. */
  readonly group: boolean
  /** Position in the list of the error that names this one; undefined for the outermost. */
  readonly parent: number | undefined
  /** How that error names it: `cause`, `errors[0]`. */
  readonly source: string | undefined
}

/**
 * Follows the causes and the members of a group, outermost first.
 *
 * @param value - anything that can be thrown; reading it may run its getters and traps, and whatever these throw is swallowed
 * @returns at least one error, at most {@link MOST_ERRORS}; a cycle ends where it would begin again
 */
export function thrownChain(value: unknown): readonly Thrown[] {
  const queue: Pending[] = [{ value, parent: undefined, source: undefined }]
  const seen = new Set<unknown>()
  const chain: Thrown[] = []
  for (const pending of queue) {
    if (seen.has(pending.value) || chain.length === MOST_ERRORS) {
      continue
    }
    seen.add(pending.value)
    queue.push(...named(pending.value, chain.length))
    chain.push(described(pending))
  }
  return chain
}

/** More would tell no more; Sentry's own limit for linked errors is of this order. */
const MOST_ERRORS = 20

interface Pending {
  readonly value: unknown
  readonly parent: number | undefined
  readonly source: string | undefined
}

function named(value: unknown, parent: number): Pending[] {
  if (!isObject(value)) {
    return []
  }
  const cause = read(value, 'cause')
  return [
    ...(isObject(cause) ? [{ value: cause, parent, source: 'cause' }] : []),
    ...members(value).map(member => ({ ...member, parent })),
  ]
}

/** The errors of a group, under the numbers that they have there; read one by one, for a list may have methods of its own. */
function members(value: object): readonly Pick<Pending, 'value' | 'source'>[] {
  const errors = read(value, 'errors')
  try {
    return Array.isArray(errors)
      ? Array.from({ length: Math.min(errors.length, MOST_ERRORS) }, (_, index) => ({
          value: read(errors, String(index)),
          source: `errors[${index}]`,
        })).filter(member => isObject(member.value))
      : []
  } catch {
    return []
  }
}

function described({ value, parent, source }: Pending): Thrown {
  if (!isObject(value)) {
    const type = value === null ? 'null' : typeof value
    const message = type === 'string' ? String(value) : ''
    return { type, message, stack: '', code: undefined, syscall: undefined, group: false, parent, source }
  }
  return {
    type: text(value, 'name') ?? constructorName(value) ?? 'object',
    message: text(value, 'message') ?? '',
    stack: text(value, 'stack') ?? '',
    code: text(value, 'code'),
    syscall: text(value, 'syscall'),
    group: members(value).length > 0,
    parent,
    source,
  }
}

function constructorName(value: object): string | undefined {
  const maker = read(value, 'constructor')
  return typeof maker === 'function' ? text(maker, 'name') : undefined
}

function text(value: object, member: string): string | undefined {
  const found = read(value, member)
  return typeof found === 'string' && found !== '' ? found : undefined
}

function read(value: object, member: string): unknown {
  try {
    return Reflect.get(value, member)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
