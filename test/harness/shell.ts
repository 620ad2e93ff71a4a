/** Words as one line for `sh`, whatever characters are in them. */
export function shellLine(words: readonly string[]): string {
  return words.map(word => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ')
}
