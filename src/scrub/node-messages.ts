import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlatformVocabulary } from './evidence.ts'

/**
 * Looks up what Node and V8 themselves say, in all supported lines, in the file beside this one (and beside the
 * bundle). It is JSON, with a string in a line, and each list in the order of the first words; so its text is looked
 * up as it is. To parse it would take eight milliseconds, for the few messages that matter.
 *
 * @param words - of the messages, those that say something else are left out
 * @returns empty lists if the file cannot be read: then less is explained, and less is kept
 */
export function nodeVocabulary(words: ReadonlySet<string>): PlatformVocabulary {
  try {
    const text = readFileSync(FILE, 'latin1')
    const messages = linesAfter(text, '"messages": [\n')
    const identifiers = linesAfter(text, '"identifiers": [\n')
    const known = [...words]
    return {
      messages: known.flatMap(word => textsUnder(messages, word)).filter(saysOnly(words)),
      identifiers: known.flatMap(word => textsUnder(identifiers, word)).filter(name => words.has(name)),
    }
  } catch {
    return { messages: [], identifiers: [] }
  }
}

function linesAfter(text: string, title: string): string {
  const start = text.indexOf(title) + title.length
  return text.slice(start, text.indexOf(']', text.indexOf('"\n', start)))
}

function saysOnly(words: ReadonlySet<string>): (text: string) => boolean {
  return text => text.match(/\w+/g)?.every(word => words.has(word)) === true
}

/** The strings of a list whose first word is this one. */
function textsUnder(list: string, word: string): readonly string[] {
  const start = bisect(list, word)
  let end = start
  while (end < list.length && firstWordAt(list, end) === word) end = nextLine(list, end)
  const texts: unknown = JSON.parse(`[${list.slice(start, end).replace(/,?\s*$/, '')}]`)
  return Array.isArray(texts) ? texts.filter(text => typeof text === 'string') : []
}

/** Where the first line begins whose first word does not come before this one. */
function bisect(list: string, word: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const line = list.lastIndexOf('\n', middle - 1) + 1
    if (firstWordAt(list, line) < word) low = nextLine(list, middle)
    else high = line
  }
  return low
}

function nextLine(list: string, at: number): number {
  return list.indexOf('\n', at) + 1 || list.length
}

function firstWordAt(list: string, line: number): string {
  FIRST_WORD.lastIndex = line
  return FIRST_WORD.exec(list)?.[1] ?? ''
}

/** What stands before the word may be escaped. */
const FIRST_WORD = / *"(?:[^\w"\\]|\\(?:u[\da-f]{4}|[^u]))*(\w*)/y
const FILE = join(import.meta.dirname, 'node-messages.json')
