import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJsonObject } from '../json.ts'

/** What Node and V8 themselves say. */
export interface NodeVocabulary {
  /** Their messages, cut at the placeholders. */
  readonly messages: readonly string[]
  /** Names of functions inside Node. */
  readonly identifiers: readonly string[]
}

/**
 * Reads the messages of Node and V8, of all supported lines, from the file beside this one (and beside the bundle).
 *
 * @returns empty lists if the file cannot be read: then less is explained, and less is kept
 */
export function nodeVocabulary(): NodeVocabulary {
  try {
    const file = join(import.meta.dirname, 'node-messages.json')
    const { messages, identifiers } = parseJsonObject(readFileSync(file, 'utf8'))
    return { messages: texts(messages), identifiers: texts(identifiers) }
  } catch {
    return { messages: [], identifiers: [] }
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}
