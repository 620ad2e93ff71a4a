import { WORDS } from './mark.ts'

/**
 * What a part of ours is told: as arguments where it is a thread, else through its environment, which only its user can
 * read. A command line can be read by everybody on the computer, and would name the project and its recipient.
 */
export function ownWords(): readonly string[] {
  const words = process.argv.slice(2)
  return words.length > 0 ? words : handedWords().slice(1)
}

/** What stands in the environment: the file that plays the part, then what it is told. Empty where that is not ours. */
export function handedWords(): readonly string[] {
  try {
    const words: unknown = JSON.parse(process.env[WORDS] ?? '[]')
    return Array.isArray(words) && words.every(word => typeof word === 'string') ? words : []
  } catch {
    return []
  }
}
