/**
 * What would close the quote or bracket that a text ends with.
 *
 * @returns `''` if it ends with none, or with one that closes: an apostrophe or a closing quote has a word before it
 */
export function closerAfter(text: string): string {
  return OPENING.test(text) ? (CLOSERS.get(text.slice(-1)) ?? '') : ''
}

/**
 * What would close the last quote or bracket that a text leaves open: `"` for `in region "north`.
 *
 * @returns `''` if there is none, or if the text ends with it
 */
export function closerDue(text: string): string {
  const opened = LAST_QUOTE.exec(text)?.[1] ?? ''
  return opened === text ? '' : closerAfter(opened)
}

const LAST_QUOTE = /^([\s\S]*['"`()[\]{}<>\u2018\u2019\u201c\u201d\xab\xbb])/
const OPENING = /(?:^|[\s=:,([{<])['"`]$|[([{<\u2018\u201c\xab]$/u

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
