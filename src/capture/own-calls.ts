import { sep } from '../system/builtin.ts'
import { objectOf, text } from './read-member.ts'

/** A call in a file, as a stack has it. */
export interface Placed {
  /** What V8 calls the function; the place where it has no name. */
  readonly name: string
  /** `FILE:LINE:COLUMN`. */
  readonly place: string
}

/** The innermost calls in the program's own files; of an error that has none, those in files of others. */
export function ownFrames(error: unknown, folder: string): readonly Placed[] {
  const value = objectOf(error)
  const frames = value ? callLines(value).split('\n').flatMap(frameIn) : []
  const own = frames.filter(({ place }) => isOwn(place, folder))
  return own.length > 0 ? own : frames
}

/** The lines of a stack after the message, which may hold lines that look like calls. */
export function callLines(value: object): string {
  const stack = text(value, 'stack') ?? ''
  const message = text(value, 'message') ?? ''
  const header = message === '' ? 0 : Math.max(0, stack.indexOf(message)) + message.length
  return stack.slice(header, header + LONGEST_STACK)
}

/** Programs raise `Error.stackTraceLimit`. */
const LONGEST_STACK = 10_000

/** A call in a file, not in Node: `    at load (file:///a/b.js:1:2)`, `    at /a/b.cjs:1:2`. */
function frameIn(line: string): readonly Placed[] {
  if (!line.startsWith('    at ')) {
    return []
  }
  const bracket = line.lastIndexOf(' (')
  const place = bracket < 0 ? line.slice(line.lastIndexOf(' ') + 1) : line.slice(bracket + 2, -1)
  return place.startsWith('node:') || !/:\d+:\d+$/.test(place)
    ? []
    : [{ name: bracket < 0 ? place : line.slice(7, bracket), place }]
}

function isOwn(place: string, folder: string): boolean {
  const file = place.startsWith('file://') ? place.slice(7) : place
  return file.startsWith(folder) && !file.includes(NODE_MODULES, folder.length - 1)
}

const NODE_MODULES = `${sep}node_modules${sep}`

/** The folder of an installed tool; empty for a program that is not installed. */
export function packageFolder(entry: string): string {
  const at = entry.lastIndexOf(NODE_MODULES)
  if (at < 0) {
    return ''
  }
  const start = at + NODE_MODULES.length
  const name = entry.indexOf(sep, start)
  const end = entry[start] === '@' ? entry.indexOf(sep, name + 1) : name
  return entry.slice(0, end < 0 ? undefined : end + 1)
}

/** A function that calls itself is no caller: at another depth there would be another one. */
export function callerIn(frames: readonly Placed[]): string | undefined {
  const last = frames.findLastIndex(
    ({ name }, index) => frames.findIndex(other => other.name === name) < index,
  )
  return frames[last < 0 ? 1 : last + 1]?.place
}
