import { regularText } from '../system/regular-file.ts'
import {
  fromLine,
  keyOf,
  LARGEST_LEXICON_BYTES,
  LEXICON_FORM,
  packageLine,
  SECTIONS,
  type Section,
  type TextSection,
  titleOf,
} from './lexicon-text.ts'
import { linesWith } from './sorted-lines.ts'

/** The published words of a program, as it brought them along. Looked up in the text as it is, which is sorted. */
export interface Lexicon {
  /** Whether it has the words of this version of a package. */
  readonly covers: (name: string, version: string | undefined) => boolean
  /** Texts of a section whose first word this is: templates have `<*>` where something is filled in, lists a space. */
  readonly textsAt: (section: TextSection, word: string) => readonly string[]
  readonly has: (section: Exclude<Section, TextSection>, word: string) => boolean
}

/**
 * Reads a lexicon.
 *
 * @param file - absolute path
 * @returns undefined if there is none, or one in another form
 */
export function readLexicon(file: string): Lexicon | undefined {
  return lexiconIn(regularText(file, LARGEST_LEXICON_BYTES))
}

/** @returns undefined if the text is none, or one in another form */
export function lexiconIn(text: string): Lexicon | undefined {
  if (!text.startsWith(`${LEXICON_FORM}\n`)) return undefined
  const lines = new Map(SECTIONS.map(section => [section, between(text, section)]))
  const packages = `\n${between(text, 'packages')}`
  return {
    covers: (name, version) => packages.includes(`\n${packageLine(name, version)} `),
    textsAt: (section, word) => linesWith(lines.get(section) ?? '', word, keyOf).map(fromLine),
    has: (section, word) => linesWith(lines.get(section) ?? '', word, line => line).length > 0,
  }
}

/** The lines of a section, each with its end. */
function between(text: string, section: Section | 'packages'): string {
  const title = titleOf(section)
  const start = text.indexOf(title)
  if (start < 0) return ''
  const end = text.indexOf('\n\n[', start + title.length - 1)
  return text.slice(start + title.length, end < 0 ? text.length : end + 1)
}
