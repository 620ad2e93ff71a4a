import type { Frame } from '../event.ts'
import { defaultStackParser } from '../sentry.ts'
import type { Thrown } from './thrown.ts'

/**
 * Reads the frames of an error. A stack is a text that begins with the error's message, and a message may hold
 * lines that look like frames; only the lines after it count.
 *
 * @returns oldest call first, at most 50; empty if there are none
 * @see https://v8.dev/docs/stack-trace-api
 */
export function framesOf({ stack, message }: Pick<Thrown, 'stack' | 'message'>): Frame[] {
  return defaultStackParser(callLines(stack, message)).map(frame => ({
    filename: frame.filename ?? '',
    ...functionOf(frame.function),
    ...(frame.lineno === undefined ? {} : { lineno: frame.lineno }),
    ...(frame.colno === undefined ? {} : { colno: frame.colno }),
    in_app: frame.in_app ?? false,
  }))
}

/** Sentry's parser writes `?` for what V8 calls `<anonymous>`. */
function functionOf(name = '?'): Pick<Frame, 'function'> {
  return name === '?' ? {} : { function: name.replace(/\.\?$/, '.<anonymous>') }
}

function callLines(stack: string, message: string): string {
  const header = message === '' ? -1 : stack.indexOf(message)
  const lines = (header < 0 ? stack : stack.slice(header + message.length)).split('\n')
  const last = lines.findLastIndex(line => CALL_LINE.test(line))
  const before = lines.slice(0, last + 1).findLastIndex(line => !CALL_LINE.test(line))
  return lines.slice(before + 1, last + 1).join('\n')
}

const CALL_LINE = /^ {4}at /
