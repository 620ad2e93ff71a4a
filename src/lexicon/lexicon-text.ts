import { unicodeRegExp } from './unicode-regexp.ts'

/** The file that holds the published words of a package, beside its package.json. */
export const LEXICON_FILE = 'askfirst.lexicon'

/** One of a thousand packages has some millions. */
export const LARGEST_LEXICON_BYTES = 50_000_000

/** The first line: the form of the file. */
export const LEXICON_FORM = 'askfirst lexicon, form 1'

/** What the file has, each kind under its title, a line for each; sorted. */
export const SECTIONS = [
  'errors',
  'texts',
  'lists',
  'names',
  'labels',
  'uses',
  'safe',
  'flags',
  'commands',
  'files',
] as const
export type Section = (typeof SECTIONS)[number]
/** Those whose lines are sorted and looked up by their first word. */
export type TextSection = 'errors' | 'texts' | 'lists'

/** What stands before the lines of a section. No line of one is empty. */
export function titleOf(section: Section | 'packages'): string {
  return `\n\n[${section}]\n`
}

/** How a package is named in the section of packages. */
export function packageLine(name: string, version: string | undefined): string {
  return version === undefined ? `${name}:` : `${name} ${version}:`
}

/** A text on one line. */
export function toLine(text: string): string {
  return text.replace(/[\\\n\r\t\u2028\u2029]/g, character => ESCAPES.get(character) ?? '')
}

/** @returns the text of a line */
export function fromLine(line: string): string {
  return line.includes('\\')
    ? line.replace(/\\(.)/g, (_, letter: string) => CHARACTERS.get(letter) ?? '')
    : line
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\u2028', '\\l'],
  ['\u2029', '\\p'],
])
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  [...ESCAPES].map(([character, written]) => [written.slice(1), character]),
)

/**
 * The first word with a letter of a line, by which templates are sorted and looked up; if there is one, one that what is
 * filled in cannot become a part of: not the `v` of `v<*> is too old`.
 */
export function keyOf(line: string): string {
  const plain = line.includes('\\') ? line.replace(/\\./g, ' ') : line
  return (WHOLE_WORD(plain).exec(plain) ?? WORD(plain).exec(plain))?.[0] ?? ''
}

/** As `words.ts` cuts a text. Each begins where a word does, so that a long one is read once. */
const IN_WORD = String.raw`\p{L}\p{M}\p{N}\p{Cf}_`
const LETTERS = String.raw`(?=[\p{M}\p{N}\p{Cf}_]*[\p{L}])[${IN_WORD}]+`
const WORD = unicodeRegExp(`(?<![${IN_WORD}])${LETTERS}`)
const WHOLE_WORD = unicodeRegExp(`(?<![${IN_WORD}]|<\\*>)${LETTERS}(?![${IN_WORD}]|<\\*>)`)
