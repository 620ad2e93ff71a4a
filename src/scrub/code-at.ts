import { LARGEST_SOURCE_BYTES } from '../lexicon/largest-source.ts'
import { regularText } from '../system/regular-file.ts'
import type { Code, Position } from './sources.ts'

/**
 * What stands around a call.
 *
 * @param path - absolute
 */
export function codeAt(path: string, position: Position): Code | undefined {
  const text = regularText(path, LARGEST_SOURCE_BYTES, 'latin1')
  const [at] = offsetsOf(text, [position])
  return at === undefined
    ? undefined
    : {
        before: text.slice(Math.max(0, at - AROUND_CALL_CHARS), at),
        after: text.slice(at, at + AROUND_CALL_CHARS),
      }
}

/** Where calls are in a text: of those that it has, in their order. */
export function offsetsOf(text: string, positions: readonly Position[]): readonly number[] {
  const sorted = positions.toSorted((a, b) => a.line - b.line)
  const offsets: number[] = []
  let [line, start] = [1, 0]
  for (const { line: wanted, column } of sorted) {
    while (line < wanted) {
      const end = text.indexOf('\n', start)
      if (end < 0) return offsets
      start = end + 1
      line++
    }
    offsets.push(start + column - 1)
  }
  return offsets
}

const AROUND_CALL_CHARS = 160
