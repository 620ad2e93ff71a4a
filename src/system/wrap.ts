import truncatedWidth from 'fast-string-truncated-width'
import { wrapAnsi } from 'fast-wrap-ansi'

/**
 * Breaks a text into lines of a width, at spaces; a word that is wider than a line is broken too.
 *
 * @param columns - of the whole line
 * @param label - begins the first line; the others are indented by its width, where there is room for that
 */
export function wrap(words: string, columns: number, label = ''): string {
  const indent = widthOf(label)
  if (label !== '' && columns - indent < NARROWEST_COLUMNS) {
    return hanging(`${label.trim()} ${words}`, columns, '  ').slice(2)
  }
  return label + hanging(words, columns, ' '.repeat(indent)).slice(indent)
}

/** How many columns a text takes: some letters take two, and some none. */
export function widthOf(text: string): number {
  return truncatedWidth(text).width
}

const NARROWEST_COLUMNS = 16

function hanging(words: string, columns: number, indent: string): string {
  const lines = wrapAnsi(words, Math.max(columns - indent.length, 1), { hard: true }).split('\n')
  return lines.map(line => indent + line).join('\n')
}

/** Cuts a text to a width; an ellipsis says so. */
export function cut(words: string, columns: number): string {
  const { index, ellipsed } = truncatedWidth(words, { limit: columns, ellipsis: ELLIPSIS })
  return ellipsed ? words.slice(0, index) + ELLIPSIS : words
}

const ELLIPSIS = '…'
