import type { Handed } from '../system/handed.ts'
import { isJsonObject } from '../system/json.ts'
import type { PlatformQuestion, PlatformVocabulary } from './node-messages.ts'
import { onlySaying } from './words.ts'

declare const HANDED: Handed

/** What `node-messages.ts` looks up in a file, where a bundled program holds it. */
export function nodeVocabulary({ words, identifiers: names }: PlatformQuestion): PlatformVocabulary {
  const told: unknown = HANDED.nodeMessages?.()
  const messages = isJsonObject(told) && isJsonObject(told.messages) ? told.messages : {}
  const identifiers = new Set(isJsonObject(told) ? textsOf(told.identifiers) : [])
  return {
    messages: [...words]
      .flatMap(word => (Object.hasOwn(messages, word) ? textsOf(messages[word]) : []))
      .filter(onlySaying(words)),
    identifiers: [...names].filter(name => identifiers.has(name)),
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(text => typeof text === 'string') : []
}
