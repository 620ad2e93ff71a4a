import { WORDS } from './mark.ts'

/**
 * What a part of ours is told: as arguments where it is a thread, else through its environment, which only its user can
 * read. A command line can be read by everybody on the computer, and would name the project and its recipient.
 */
export function ownWords(): readonly string[] {
  const words = process.argv.slice(2)
  return words.length > 0 ? words : wordsIn(process.env[WORDS]).slice(1)
}

function wordsIn(text = '[]'): readonly string[] {
  const words: unknown = JSON.parse(text)
  return Array.isArray(words) ? words.filter(word => typeof word === 'string') : []
}
