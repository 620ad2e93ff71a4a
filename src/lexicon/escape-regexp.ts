/** A text as a regular expression that finds just that. */
export function escapeRegExp(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
}
