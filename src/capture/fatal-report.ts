import { readFileSync, statSync } from 'node:fs'
import { isJsonObject, parseJsonObject } from '../json.ts'

/** All that is ever read of Node's report of a fatal error. */
export interface FatalReport {
  /** `OutOfMemory` if V8 said so. */
  readonly type: 'OutOfMemory' | 'FatalError'
  /** What V8, Node or an add-on said: raw. */
  readonly message: string
  /** `v22.12.0`, raw. */
  readonly nodeVersion: string
  /** Milliseconds since 1970 (UTC) of the crash. */
  readonly time: number
}

/**
 * Reads Node's report of a fatal error: three members of its header, and when the file was last written. The stack
 * would be of use, but a process that is out of memory has none to tell.
 *
 * @throws Error if it is no such report, or none that was finished
 * @see https://nodejs.org/api/report.html
 */
export function readFatalReport(path: string): FatalReport {
  const { size, mtimeMs } = statSync(path)
  if (size > MOST_BYTES) {
    throw new Error(`it has ${size} bytes`)
  }
  const { header } = parseJsonObject(readFileSync(path, 'utf8'))
  const { event, trigger, nodejsVersion } = isJsonObject(header) ? header : {}
  const type = typeof trigger === 'string' ? TYPES.get(trigger) : undefined
  if (type === undefined || typeof event !== 'string' || typeof nodejsVersion !== 'string') {
    throw new Error('it tells of no fatal error')
  }
  return { type, message: event, nodeVersion: nodejsVersion, time: Math.trunc(mtimeMs) }
}

/** What made Node write the report; a signal, an exception or the program itself are other people's affair. */
const TYPES: ReadonlyMap<string, FatalReport['type']> = new Map([
  ['OOMError', 'OutOfMemory'],
  ['FatalError', 'FatalError'],
])

/** They have some ten thousand; more only with thousands of open handles. */
const MOST_BYTES = 4_000_000
