/**
 * What would close the quote or bracket that a text ends with.
 *
 * @returns `''` if it ends with none, or with one that closes: an apostrophe or a closing quote has a word before it
 */
export function closerAfter(text: string): string {
  return OPENING.test(text) ? (CLOSERS.get(text.slice(-1)) ?? '') : ''
}

const OPENING = /(?:^|[\s=:,([{<])['"`]$|[([{<‘“«]$/u

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['‘', '’'],
  ['“', '”'],
  ['«', '»'],
])
