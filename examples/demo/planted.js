import { readFileSync } from 'node:fs'

/** The malformed file of the demo, relative to the checkout. */
export const SAMPLE = 'examples/convert/samples/wilhelmina-fantasia.yaml'

/** Personal words in the name and the text of the file; none of them may be in a report. */
export const PLANTED = [
  'wilhelmina',
  'fantasia',
  'balthasar',
  'nowhere',
  'example.org',
  'tok-not-real',
  '7Q2M9XK4',
]

/**
 * Which of these words the bytes contain, in any case of letters.
 *
 * @param {Uint8Array} bytes
 * @param {readonly string[]} words
 */
export function wordsIn(bytes, words) {
  const text = new TextDecoder().decode(bytes).toLowerCase()
  return words.filter(word => text.includes(word.toLowerCase()))
}

/**
 * Finding nothing would prove nothing, were the words not in the file.
 *
 * @param {string | URL} file
 * @throws {Error} If a planted word is not in the file.
 */
export function assertPlanted(file) {
  const found = wordsIn(readFileSync(file), PLANTED)
  if (found.length < PLANTED.length)
    throw new Error(`Cannot find all planted words in ${SAMPLE}: only ${found}`)
}
