import { builtin } from '../system/builtin.ts'

/**
 * The SHA-256 of a text's words, 64 hex digits. White space counts as one blank: the same words have the same digest
 * on a terminal of 80 columns and on one of 40, and who reads the record can tell which words were shown.
 */
export function digestOf(text: string): string {
  return builtin('node:crypto').createHash('sha256').update(text.trim().replaceAll(/\s+/g, ' ')).digest('hex')
}
