import { isObject, read } from './read-member.ts'

/** More would tell no more; Sentry's own limit for linked errors is of this order. */
export const MOST_ERRORS = 20

/** What an error names as another error. */
export interface Linked {
  readonly value: unknown
  /** How: `cause`, `errors[0]`. */
  readonly source: string
}

/**
 * Lists the errors that an error names: its cause, those that it suppressed, the members of a group.
 *
 * @returns of a group at most {@link MOST_ERRORS}
 */
export function linkedErrors(value: unknown): readonly Linked[] {
  if (!isObject(value)) {
    return []
  }
  const cause = causeOf(value)
  return [...(isTelling(cause) ? [{ value: cause, source: 'cause' }] : []), ...groupedErrors(value)]
}

/** The errors of a group, as AggregateError and SuppressedError are. */
export function groupedErrors(value: object): readonly Linked[] {
  return [...suppressed(value), ...members(value)]
}

/** What VError has under `cause` is a function that gives it. */
function causeOf(value: object): unknown {
  const cause = read(value, 'cause')
  if (typeof cause !== 'function') {
    return cause
  }
  try {
    return read(value, 'jse_cause') ?? Reflect.apply(cause, value, [])
  } catch {
    return undefined
  }
}

/** What is a text in the place of an error says something; a number does not. */
function isTelling(value: unknown): boolean {
  return isObject(value) || (typeof value === 'string' && value !== '')
}

/** Of an error that suppressed another, while something was disposed of: the two. */
function suppressed(value: object): readonly Linked[] {
  const isSuppressing = read(value, 'name') === 'SuppressedError'
  const found = (isSuppressing ? ['error', 'suppressed'] : []).map(source => ({
    value: read(value, source),
    source,
  }))
  return found.filter(each => isTelling(each.value))
}

/** The errors of a group, under the numbers that they have there; read one by one, for a list may have methods of its own. */
function members(value: object): readonly Linked[] {
  const errors = read(value, 'errors')
  try {
    return Array.isArray(errors)
      ? Array.from({ length: Math.min(errors.length, MOST_ERRORS) }, (_, index) => ({
          value: read(errors, String(index)),
          source: `errors[${index}]`,
        })).filter(member => isTelling(member.value))
      : []
  } catch {
    return []
  }
}
