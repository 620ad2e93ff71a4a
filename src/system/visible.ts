/** Characters that would move the cursor, or turn the direction of writing, stand as their numbers instead. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, character =>
    character === '\n' ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}

/** The same on one line: a name with a line break in it cannot look like two rows. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\u{a}')
}

/** JSON for people and programs: what would move the cursor stands as its escape, which means the same. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(INVISIBLE, character =>
    character === '\n'
      ? character
      : [...Array(character.length).keys()]
          .map(at => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
          .join(''),
  )
}

/** @see https://www.unicode.org/reports/tr44/#General_Category_Values */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
