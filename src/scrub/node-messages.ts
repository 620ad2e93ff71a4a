import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlatformVocabulary } from './evidence.ts'

/**
 * Looks up what Node and V8 themselves say, in all supported lines, in the file beside this one (and beside the
 * bundle). Its text is searched as it is: to parse it would take eight milliseconds, for the few messages that matter.
 *
 * @param words - of the messages, those that say something else are left out
 * @returns empty lists if the file cannot be read: then less is explained, and less is kept
 */
export function nodeVocabulary(words: ReadonlySet<string>): PlatformVocabulary {
  try {
    const text = readFileSync(FILE, 'latin1')
    const end = text.indexOf('"identifiers"')
    const identifiers = text.slice(end)
    const found = text.slice(text.indexOf('"messages"'), end).match(sayingOnly(words)) ?? []
    return {
      messages: texts(JSON.parse(`[${found.join(',')}]`)),
      identifiers: [...words].filter(word => identifiers.includes(`"${word}"`)),
    }
  } catch {
    return { messages: [], identifiers: [] }
  }
}

/**
 * What finds the strings, one in a line, that have no words but these. A word ends where it ends; it begins after
 * another thing.
 */
function sayingOnly(words: ReadonlySet<string>): RegExp {
  const known = [...words].filter(word => /^\w+$/.test(word))
  const word = known.length === 0 ? '(?!)' : known.length > MOST_WORDS ? '\\w+' : known.join('|')
  return new RegExp(`\\n *"(?:[^\\w"\\\\]|\\\\(?:u[\\da-f]{4}|[^u])|(?:${word})(?!\\w))*"(?=,?\\n)`, 'g')
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

const FILE = join(import.meta.dirname, 'node-messages.json')
/** With more, an expression would be slower than to look at each word afterwards. */
const MOST_WORDS = 300
