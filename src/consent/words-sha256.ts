import { sha256 } from '../system/sha256.ts'

/**
 * The SHA-256 of a text's words, 64 hex digits. White space counts as one blank: the same words have the same one
 * on a terminal of 80 columns and on one of 40, and who reads the record can tell which words were shown.
 */
export function sha256OfWords(text: string): string {
  return sha256(text.trim().replaceAll(/\s+/g, ' '))
}
