import type { Frame } from '../report/event.ts'
import { createStackParser, nodeStackLineParser } from '../report/sentry.ts'
import { builtin } from '../system/builtin.ts'
import type { Thrown } from './thrown.ts'

/**
 * Reads the frames of an error. A stack is a text that begins with the error's message, and a message may hold
 * lines that look like frames; only the lines after it count.
 *
 * @returns oldest call first, at most 50; empty if there are none
 * @see https://v8.dev/docs/stack-trace-api
 */
export function framesOf({ stack, message }: Pick<Thrown, 'stack' | 'message'>): Frame[] {
  const calls = stackParser(callLines(stack, message)).map(frame => ({
    filename: frame.filename ?? '',
    ...functionOf(frame.function),
    ...(frame.lineno === undefined ? {} : { lineno: frame.lineno }),
    ...(frame.colno === undefined ? {} : { colno: frame.colno }),
    in_app: frame.in_app ?? false,
  }))
  return [...calls, ...brokenFile(stack)]
}

/** That of `@sentry/node` also makes names of modules, of each file's path: a report has none. */
export const stackParser = createStackParser(nodeStackLineParser())

/** The file that cannot be parsed, or linked, stands before the error: nothing in it was called. */
function brokenFile(stack: string): readonly Frame[] {
  const [, file, line] = (stack.includes('SyntaxError: ') && BROKEN.exec(stack)) || []
  return file === undefined ? [] : [{ filename: decoded(file), lineno: Number(line), in_app: true }]
}

const BROKEN = /^((?:file:\/\/|[A-Za-z]:\\|\/)[^\n]{1,4000}):(\d{1,8})\n[\s\S]{0,4000}?\n *SyntaxError: /

/** Sentry's parser writes `?` for what V8 calls `<anonymous>`. */
function functionOf(name = '?'): Pick<Frame, 'function'> {
  return name === '?' || name === NAMELESS ? {} : { function: name.replace(/\.\?$/, '.<anonymous>') }
}

function callLines(stack: string, message: string): string {
  const header = message === '' ? -1 : stack.indexOf(message)
  const lines = (header < 0 ? stack : stack.slice(header + message.length)).split('\n')
  const last = lines.findLastIndex(line => CALL_LINE.test(line))
  const before = lines.slice(0, last + 1).findLastIndex(line => !CALL_LINE.test(line))
  return lines
    .slice(before + 1, last + 1)
    .map(line => unmistakable(line.slice(0, LONGEST_LINE_CHARS)))
    .join('\n')
}

/**
 * Writes a line so that Sentry's parser cannot mistake it: it decodes a URL only in part (`%23` stays), and takes a
 * bracket in the path of a call without a name for the end of one.
 */
function unmistakable(line: string): string {
  return line.replace(URL_AT_END, decoded).replace(NAMELESS_CALL, `    at ${NAMELESS} ($1)`)
}

function decoded(url: string): string {
  try {
    return builtin('node:url').fileURLToPath(url)
  } catch {
    return url
  }
}

/** Sentry's parser looks at no more. */
const LONGEST_LINE_CHARS = 1024
const NAMELESS = '<anonymous>'
const URL_AT_END = /file:\/\/\S+(?=:\d+:\d+\)?$)/
const NAMELESS_CALL = /^ {4}at (?:async )?((?:file:|node:|[A-Za-z]:\\|\/).+:\d+:\d+)$/

const CALL_LINE = /^ {4}at /
