import { LARGEST_SOURCE_BYTES } from '../lexicon/published.ts'
import { regularText } from '../system/regular-file.ts'
import type { Code, Position, SourceText } from './sources.ts'

/**
 * A file too large to be looked through, in windows: around its calls, and around words, the rarest first, for these
 * are soon found and say most.
 *
 * @param path - absolute
 * @param positions - of the calls in it
 */
export function windowsIn(
  path: string,
  positions: readonly Position[],
): Pick<SourceText, 'text'> & Required<Pick<SourceText, 'near'>> {
  let known: string | undefined
  const whole = (): string => {
    // As Latin-1: a word with other letters is not found, and what is not found is taken out.
    known ??= regularText(path, LARGEST_SOURCE_BYTES, 'latin1')
    return known
  }
  return {
    get text() {
      const text = whole()
      return joined(
        text,
        offsetsOf(text, positions).map(at => [at - BEFORE_CALL_CHARS, at + AFTER_CALL_CHARS]),
      )
    },
    near: words => {
      const text = whole()
      const found = words
        .slice(0, MOST_WORDS)
        .map(word => ({ isPair: word.includes(' '), places: placesOf(text, word) }))
        .filter(({ places }) => places.length > 0)
        .sort((a, b) => a.places.length - b.places.length)
      const rare = found.filter(({ places }) => places.length < MOST_PLACES)
      const isSaid = rare.some(({ isPair }) => isPair)
      const common = isSaid ? [] : found.filter(({ isPair }) => isPair)
      const places = [...rare, ...common].flatMap(each => each.places).slice(0, MOST_WINDOWS)
      return joined(
        text,
        places.map(at => [at - AROUND_WORD_CHARS, at + AROUND_WORD_CHARS]),
      )
    },
  }
}

/** What stands around a call. */
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

function offsetsOf(text: string, positions: readonly Position[]): readonly number[] {
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

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = []
  for (
    let at = text.indexOf(word);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(word, at + word.length)
  ) {
    places.push(at)
  }
  return places
}

/** Stands between two windows: what is not closed in one does not end in the next. */
export const SEAM = '\n\f\n'

/** Windows that overlap are one; each ends with a line, where lines are short. */
function joined(text: string, windows: readonly (readonly [number, number])[]): string {
  const parts: string[] = []
  let end = 0
  for (const [from, to] of windows.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(end, lineStart(text, from))
    const stop = lineEnd(text, Math.max(start, to))
    if (stop > start) parts.push(fromItsQuote(text.slice(start, stop)))
    end = Math.max(end, stop)
  }
  return parts.join(SEAM)
}

/** A window may begin within a template literal: the quote that ends it would else begin one, of all that follows. */
function fromItsQuote(window: string): string {
  const [quote = ''] = /`[\s\S]?/.exec(window) ?? []
  return ENDING.test(quote) ? `\`${window}` : window
}

function lineStart(text: string, at: number): number {
  if (at <= 0) return 0
  const start = text.lastIndexOf('\n', at) + 1
  return at - start > LONGEST_LINE_CHARS ? at : start
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 || end - at > LONGEST_LINE_CHARS ? Math.min(at, text.length) : end
}

/** A function is longer before the call than after it. */
const BEFORE_CALL_CHARS = 6000
const AFTER_CALL_CHARS = 2000
const AROUND_CALL_CHARS = 160
const AROUND_WORD_CHARS = 400
/** What follows a literal, and begins hardly any. */
const ENDING = /^`[),;:.\]}]?$/
const LONGEST_LINE_CHARS = 1000
/** Each is looked for in the whole file, a millisecond for two megabytes. */
const MOST_WORDS = 16
/** What is found as often as this is in everything: it counts where no rarer pair of words is found. */
const MOST_PLACES = 80
const MOST_WINDOWS = 160
