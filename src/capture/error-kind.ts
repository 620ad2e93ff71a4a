import type { Placed } from './own-calls.ts'
import { constructorName, objectOf, read, text } from './read-member.ts'
import { REJECTED } from './rejected.ts'

/** What tells an error of one kind from another, beside its place: type, code, what is missing or broken. */
export function errorKind(error: unknown, frames: readonly Placed[]): readonly (string | undefined)[] {
  const value = objectOf(error)
  if (!value) {
    return [
      error === null ? 'null' : typeof error,
      typeof error === 'string' ? withoutData(error) : undefined,
    ]
  }
  const code = text(value, 'code')
  return [
    text(value, 'name') ?? constructorName(value),
    code,
    brokenFile(text(value, 'stack') ?? ''),
    isMissing(code)
      ? text(value, 'message')?.slice(0, LONGEST_MESSAGE)
      : frames.length > 0
        ? undefined
        : withoutPlace(value),
  ]
}

/** What an error without a frame is told by: its message, the service that it was to reach; of what is no error, its members. */
function withoutPlace(value: object): string {
  const message = text(value, 'message')
  if (message === undefined) {
    return memberNames(value).filter(isName).slice(0, MOST_MEMBERS).join()
  }
  const [, , reason = message] = REJECTED.exec(message) ?? []
  const port = read(value, 'port')
  return `${withoutData(reason)} ${typeof port === 'number' && port < FIRST_PASSING_PORT ? port : ''}`
}

/** From here on systems give ports to whoever asks for any. */
const FIRST_PASSING_PORT = 32_768

function memberNames(value: object): readonly string[] {
  try {
    return Object.keys(value)
  } catch {
    return []
  }
}

function isName(member: string): boolean {
  return /^[A-Za-z_]+$/.test(member)
}

const MOST_MEMBERS = 10

function withoutData(message: string): string {
  return message.slice(0, LONGEST_MESSAGE).replace(/'[^']*'|"[^"]*"|`[^`]*`|\S*\d\S*/g, '#')
}

const LONGEST_MESSAGE = 1000

/** Whether a module or a file of the program is. */
export function isMissing(code: string | undefined): boolean {
  return code !== undefined && MISSING.test(code)
}

/** Their messages name what is missing: a file of the program, not of its user. */
const MISSING = /^(?:ERR_)?(?:MODULE_NOT_FOUND|PACKAGE_PATH_NOT_EXPORTED|UNSUPPORTED_DIR_IMPORT)$/

/** `FILE:LINE`, with which the stack of a syntax error begins. */
export function brokenFile(stack: string): string | undefined {
  return /^(?:file:|\/|[A-Za-z]:\\)[^\n]*:\d+(?=\n)/.exec(stack)?.[0]
}
