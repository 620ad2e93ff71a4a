import { ADDED, NEVER, PARTS } from '../report/field-words.ts'
import { isJsonObject } from '../system/json.ts'
import { type QuestionWords, TEXTS } from './question-words.ts'

/** All the words of the question: an author's own, and English for the rest. */
export function questionWords({ texts, parts, never, added }: QuestionWords = {}) {
  return {
    texts: replaced(TEXTS, texts),
    parts: replaced(PARTS, parts),
    never: replaced(NEVER, never),
    added: replaced(ADDED, added),
  }
}

function replaced<Key extends string>(
  english: Readonly<Record<Key, string>>,
  own: unknown,
): Record<Key, string> {
  const words: Record<Key, string> = { ...english }
  for (const key in english) {
    const text = isJsonObject(own) ? own[key] : undefined
    if (
      typeof text === 'string' &&
      text.trim() !== '' &&
      slotsOf(english[key]).every(slot => text.includes(slot))
    ) {
      words[key] = text.trim()
    }
  }
  return words
}

function slotsOf(text: string): readonly string[] {
  return text.match(/\{\w+\}/g) ?? []
}

/** Fills the slots of a text: `{name}` by what the values have under `name`. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}
