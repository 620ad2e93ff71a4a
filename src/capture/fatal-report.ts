import { statSync } from '../system/builtin.ts'
import { isJsonObject, parseJsonObject } from '../system/json.ts'
import { readOwnFile } from '../system/own-file.ts'

/** All that is ever read of Node's report of a fatal error. */
export interface FatalReport {
  /** `OutOfMemory` if V8 said so. */
  readonly type: 'OutOfMemory' | 'FatalError'
  /** What V8, Node or an add-on said: raw. */
  readonly message: string
  /** V8's heap in bytes; undefined where the report does not tell. */
  readonly heap: { readonly limit: number; readonly used: number } | undefined
  /** `v22.12.0`, raw. */
  readonly nodeVersion: string
  /** Milliseconds since 1970 (UTC) of the crash. */
  readonly time: number
}

/**
 * Reads Node's report of a fatal error: three members of its header, two numbers of the heap, and when the file was last
 * written. The stack would be of use, but a process without memory has none to tell.
 *
 * @throws Error if it is no such report, or none that was finished
 * @see https://nodejs.org/api/report.html
 */
export function readFatalReport(path: string): FatalReport {
  const { mtimeMs } = statSync(path)
  const { header, javascriptHeap } = parseJsonObject(readOwnFile(path, MOST_BYTES, OF_NODE).toString())
  const { event, trigger, nodejsVersion } = isJsonObject(header) ? header : {}
  const type = typeof trigger === 'string' ? TYPES.get(trigger) : undefined
  if (type === undefined || typeof event !== 'string' || typeof nodejsVersion !== 'string') {
    throw new Error('it tells of no fatal error')
  }
  return {
    type,
    message: event,
    heap: heapOf(javascriptHeap),
    nodeVersion: nodejsVersion,
    time: Math.trunc(mtimeMs),
  }
}

function heapOf(value: unknown): FatalReport['heap'] {
  const { memoryLimit: limit, usedMemory: used } = isJsonObject(value) ? value : {}
  return typeof limit === 'number' && typeof used === 'number' ? { limit, used } : undefined
}

/** What made Node write the report; a signal, an exception or the program itself are other people's affair. */
const TYPES: ReadonlyMap<string, FatalReport['type']> = new Map([
  ['OOMError', 'OutOfMemory'],
  ['FatalError', 'FatalError'],
])

/** Node lets the umask decide on the mode; the folder is closed. */
const OF_NODE = 0

/** They have some ten thousand; more only with thousands of open handles. */
const MOST_BYTES = 4_000_000
