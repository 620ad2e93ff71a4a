import { readFileSync } from '../system/builtin.ts'
import { linesWith } from './sorted-lines.ts'
import { onlySaying } from './words.ts'

export interface PlatformQuestion {
  /** Messages that say something else are left out. */
  readonly words: ReadonlySet<string>
  readonly identifiers: ReadonlySet<string>
}

export interface PlatformVocabulary {
  /** Messages, error codes and system-error words of Node and V8, cut at their placeholders. */
  readonly messages: readonly string[]
  /** Function names inside Node. Without them a `node:` frame keeps a name only if the program knows it too. */
  readonly identifiers: readonly string[]
}

/**
 * Looks up what Node and V8 themselves say, in all supported lines, in the file beside this one (and beside the
 * bundle). It is a module around JSON, with a line for each word that messages begin with (`~` stands for it in them),
 * and for each name, in their order; so its text is looked up as it is. To parse it would take eight milliseconds, for
 * the few messages that matter.
 *
 * @returns empty lists if the file cannot be read: then less is explained, and less is kept
 */
export function nodeVocabulary({ words, identifiers: names }: PlatformQuestion): PlatformVocabulary {
  try {
    const text = readFileSync(FILE, 'latin1')
    const messages = linesBetween(text, '"messages":whole({\n', '\n}')
    const identifiers = linesBetween(text, '"identifiers":`\n', '\n`')
    return {
      messages: [...words].flatMap(word => textsAt(messages, word)).filter(onlySaying(words)),
      identifiers: [...names].filter(name => linesWith(identifiers, name, line => line).length > 0),
    }
  } catch {
    return { messages: [], identifiers: [] }
  }
}

function linesBetween(text: string, title: string, end: string): string {
  const start = text.indexOf(title) + title.length
  return text.slice(start, text.indexOf(end, start) + 1)
}

function textsAt(lines: string, word: string): readonly string[] {
  const line = lineOf(lines, word) ?? ':[]'
  const texts: unknown = JSON.parse(line.slice(line.indexOf(':') + 1, line.lastIndexOf(']') + 1))
  return Array.isArray(texts)
    ? texts.filter(text => typeof text === 'string').map(text => text.replace('~', word))
    : []
}

/** The line that begins with a key in quotes. */
function lineOf(lines: string, key: string): string | undefined {
  return linesWith(lines, key, line => line.slice(1, line.indexOf('"', 1)))[0]
}

// So written that file tracers see it.
const FILE = `${import.meta.dirname}/node-messages.mjs`
