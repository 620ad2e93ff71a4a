/**
 * A regular expression that knows the letters of all scripts.
 *
 * V8 takes half a millisecond to read `\p{L}`, in each expression that has it, used or not. A crash has some ten of
 * them and hardly ever a text that is not ASCII; so a text of ASCII gets one of ASCII, which finds the same there. Each
 * is made for the first text that needs it.
 *
 * @param pattern - of class escapes it may have `\p{L}`, `\p{M}`, `\p{N}`, `\p{Cf}`, `\p{ID_Start}` and
 *   `\p{ID_Continue}`, each inside `[]`
 * @param flags - without `u`
 * @returns the expression for a text; the same object again for texts of the same kind
 */
export function unicodeRegExp(pattern: string, flags = ''): (text: string) => RegExp {
  let plain: RegExp | undefined
  let whole: RegExp | undefined
  return text => {
    if (NOT_ASCII.test(text)) {
      whole ??= new RegExp(pattern, `${flags}u`)
      return whole
    }
    plain ??= new RegExp(inAscii(pattern), flags)
    return plain
  }
}

function inAscii(pattern: string): string {
  return pattern.replace(/\\p\{(\w+)\}/g, (_, property: string) => ASCII[property] ?? '')
}

/** What ASCII has of each property; of marks and format characters it has none. */
const ASCII: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  N: '0-9',
  ID_Start: 'A-Za-z',
  ID_Continue: '\\w',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
export const NOT_ASCII = /[^\x00-\x7f]/
