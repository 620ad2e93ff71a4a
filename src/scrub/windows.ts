import { LARGEST_SOURCE_BYTES } from '../lexicon/largest-source.ts'
import { regularText } from '../system/regular-file.ts'
import { offsetsOf } from './code-at.ts'
import type { Position, SourceText } from './sources.ts'

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
): Required<Pick<SourceText, 'read' | 'near'>> {
  let known: string | undefined
  const whole = (): string => {
    // As Latin-1: a word with other letters is not found, and what is not found is taken out.
    known ??= regularText(path, LARGEST_SOURCE_BYTES, 'latin1')
    return known
  }
  return {
    read() {
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

/** A window may begin within a literal: the quote that ends it would else begin one, and code be taken for texts. */
function fromItsQuote(window: string): string {
  const [, before = '', quote = '', after = ''] = FIRST_QUOTE.exec(window) ?? []
  return ENDS.test(after) && !OPENS.test(before) ? quote + window : window
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
const AROUND_WORD_CHARS = 400
/** But for apostrophes in words. */
const FIRST_QUOTE = /^((?:[^"'`]|\b(?<!\breturn|\bcase)'\b)*)(["'`])\s*([\s\S]?)/
/** What follows a literal, and begins hardly any. */
const ENDS = /^[),;:.\]}+]?$/
/** What stands before one. */
const OPENS = /(?:[=(,:;[{+?&|!<>]|\b(?:return|case|in|of|throw|typeof))\s*$/
const LONGEST_LINE_CHARS = 1000
/** Each is looked for in the whole file, a millisecond for two megabytes. */
const MOST_WORDS = 16
/** What is found as often as this is in everything: it counts where no rarer pair of words is found. */
const MOST_PLACES = 80
const MOST_WINDOWS = 160
