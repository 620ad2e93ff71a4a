/**
 * Finds lines by bisection, in a text that is too large to be cut into lines at a crash. It looks for the ends of lines
 * forwards alone: V8 goes backwards through a text letter by letter.
 *
 * @param lines - sorted by their keys, each with its end
 * @param keyOfLine - of a line without its end: a part of it
 * @returns the lines that have the key, without their ends
 */
export function linesWith(
  lines: string,
  key: string,
  keyOfLine: (line: string) => string,
): readonly string[] {
  const found: string[] = []
  for (let at = firstFrom(lines, key, keyOfLine); at < lines.length; ) {
    const end = lineEnd(lines, at)
    const line = lines.slice(at, end)
    if (keyOfLine(line) !== key) break
    found.push(line)
    at = end + 1
  }
  return found
}

/** Where the first line begins whose key is not before this one; the end of the text if no line can have it. */
function firstFrom(lines: string, key: string, keyOfLine: (line: string) => string): number {
  // Each line that begins before `low` has an earlier key; none that begins at `high` or later has.
  let low = 0
  let high = lines.length
  let isSeen = false
  while (low < high) {
    if (!isSeen && high - low < STRETCH_CHARS) {
      // Most words that are asked for are nowhere, and V8 says so at once.
      if (!lines.slice(low, lineEnd(lines, lineEnd(lines, high) + 1)).includes(key)) return lines.length
      isSeen = true
    }
    const half = (low + high) >> 1
    const start = half === low ? low : lineEnd(lines, half - 1) + 1
    const end = lineEnd(lines, start)
    if (start < high && keyOfLine(lines.slice(start, end)) < key) low = end + 1
    else high = half
  }
  return low
}

const STRETCH_CHARS = 2000

function lineEnd(lines: string, at: number): number {
  const end = lines.indexOf('\n', at)
  return end < 0 ? lines.length : end
}
