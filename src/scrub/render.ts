import { unicodeRegExp } from '../lexicon/unicode-regexp.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { closerAfter, closerDue } from './brackets.ts'
import { confirmedPosition, leadingNumber } from './numbers.ts'
import type { Match } from './phrases.ts'

/**
 * A text of which only some phrases stay. Everything between them becomes one placeholder, whatever it is, so that
 * two texts which differ only in data come out the same. What follows an opening quote or bracket is closed again.
 *
 * @param text in pieces
 * @param staying phrases found in it, not overlapping, in order
 */
export function render(
  text: readonly string[],
  staying: readonly Match[],
  isPosition: (number: string) => boolean = () => false,
): string {
  let out = ''
  let before = ''
  let at = 0
  for (const { from, to, phrase } of staying) {
    const shown = gap({ before, text: text.slice(at, from).join(''), after: phrase.text, isPosition })
    out += shown + phrase.text
    before = (shown.includes(PLACEHOLDER) ? phrase.text : before + shown + phrase.text).slice(-LONGEST_CHARS)
    at = to
  }
  return out + gap({ before, text: text.slice(at).join(''), after: '', isPosition })
}

/** What stays before a gap, back to the last placeholder; what does not; what stays after it. */
interface Gap {
  readonly before: string
  readonly text: string
  readonly after: string
  readonly isPosition: (number: string) => boolean
}

function gap({ before, text, after, isPosition }: Gap): string {
  const number = /\d/.test(text)
    ? leadingNumber(before, text, after) || confirmedPosition(before, text, { isPosition, after })
    : ''
  const due = closerDue(before + number)
  const kept = due !== '' && text.startsWith(due, number.length) ? number + due : number
  const rest = { before: before + kept, text: text.slice(kept.length), after, isPosition }
  return kept + (joint(rest) ?? hole(rest))
}

/** What only joins two sentences is nobody's data: nothing, a space, a line's end, `". "`, a full stop, a quote that opens. */
function joint({ before, text, after }: Gap): string | undefined {
  const space = text.includes('\n') ? '\n' : ' '
  if (/^\s*$/.test(text)) return text === '' || before === '' || after === '' ? '' : space
  if (/^["'`]$/.test(text) && after !== '' && closerAfter(before + text) !== '') return text
  const mark = /^([.,:;!?])(\s*)$/.exec(text)
  if (mark === null || !endsWord(before) || (mark[2] === '' && after !== '')) return undefined
  return `${mark[1]}${after === '' ? '' : space}`
}

function hole({ before, after }: Gap): string {
  const closer = closerAfter(before)
  // The end of a path brings its own.
  const closing = after.startsWith(closer) || /^[\\/]/.test(after) ? '' : closer
  return `${endsWord(before) ? ' ' : ''}${PLACEHOLDER}${closing}${STARTS_WORD(after).test(after) ? ' ' : ''}`
}

/** Of what stays before, one character says it; of two units at most. */
function endsWord(before: string): boolean {
  const end = before.slice(-2)
  return ENDS_WORD(end).test(end)
}

const ENDS_WORD = unicodeRegExp(String.raw`[\p{L}\p{M}\p{N}_.,:;!?)\]}]$`)
const STARTS_WORD = unicodeRegExp(String.raw`^[\p{L}\p{M}\p{N}_]`)
/** UTF-16 units looked back for an open quote. */
const LONGEST_CHARS = 200
