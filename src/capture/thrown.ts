import { SAFE_MEMBERS } from '../lexicon/safe-members.ts'
import { groupedErrors, linkedErrors, MOST_ERRORS } from './linked-errors.ts'
import { positionsOf } from './positions.ts'
import { constructorName, isObject, read, text } from './read-member.ts'

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
  /** Lines, columns and offsets that the error has as members: a number in its message that is one of them is a position. */
  readonly positions?: readonly number[]
  /** Values of the members that its class declares safe. */
  readonly safe?: readonly string[]
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
    const parent = chain.length
    queue.push(...linkedErrors(pending.value).map(linked => ({ ...linked, parent })))
    chain.push(described(pending))
  }
  return chain
}

interface Pending {
  readonly value: unknown
  readonly parent: number | undefined
  readonly source: string | undefined
}

function described({ value, parent, source }: Pending): Thrown {
  if (!isObject(value)) {
    const type = value === null ? 'null' : typeof value
    const message = type === 'string' ? String(value) : ''
    return { ...SILENT, type, message, parent, source }
  }
  const positions = positionsOf(value)
  const safe = safeOf(value)
  return {
    type: typeOf(value),
    message: text(value, 'message') ?? '',
    stack: text(value, 'stack') ?? '',
    code: codeOf(value),
    syscall: text(value, 'syscall'),
    group: groupedErrors(value).length > 0,
    parent,
    source,
    ...(positions.length > 0 ? { positions } : {}),
    ...(safe.length > 0 ? { safe } : {}),
  }
}

const SILENT = { stack: '', code: undefined, syscall: undefined, group: false } as const

/** Digits in a text may be somebody's, such as a postal code; but for what databases say, with how bad it is. */
function codeOf(value: object): string | undefined {
  const code = text(value, 'code')
  if (code === undefined) return number(value, 'code')
  return /^\d+$/.test(code) && text(value, 'severity') === undefined ? undefined : code
}

/** The name of an error; of one whose class sets none, that of the class. */
function typeOf(value: object): string {
  const name = text(value, 'name')
  const maker = constructorName(value)
  const isNameless = name !== undefined && BUILTIN_ERROR.test(name) && !hasOwn(value, 'name')
  return (isNameless && maker !== undefined && CLASS_NAME.test(maker) ? maker : name) ?? maker ?? 'object'
}

function hasOwn(value: object, member: string): boolean {
  try {
    return Object.hasOwn(value, member)
  } catch {
    return true
  }
}

const BUILTIN_ERROR = /^(?:Type|Range|Syntax|Reference|Eval|URI)?Error$/
/** What a minifier left of a name tells nothing. */
const CLASS_NAME = /^[A-Z]\w*(?:Error|Exception|Failure|Fault)\w*$/

function number(value: object, member: string): string | undefined {
  const found = read(value, member)
  return Number.isSafeInteger(found) ? String(found) : undefined
}

/** `static [Symbol.for('askfirst.safe')] = ['format']`, or the same of one error: names of members that hold texts. */
function safeOf(value: object): readonly string[] {
  const maker = read(value, 'constructor')
  const declared = [value, ...(isObject(maker) ? [maker] : [])].flatMap(holder => textsIn(read(holder, SAFE)))
  return declared.flatMap(member => text(value, member)?.slice(0, LONGEST_SAFE_CHARS) ?? [])
}

function textsIn(list: unknown): readonly string[] {
  try {
    return Array.isArray(list) ? list.slice(0, MOST_SAFE).filter(each => typeof each === 'string') : []
  } catch {
    return []
  }
}

const SAFE = Symbol.for(SAFE_MEMBERS)
const MOST_SAFE = 10
const LONGEST_SAFE_CHARS = 100
