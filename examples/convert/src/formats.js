/** @typedef {'json' | 'csv' | 'yaml'} Format */

/** @type {readonly Format[]} */
export const FORMATS = ['json', 'csv', 'yaml']

/**
 * @param {string | undefined} word
 * @returns {word is Format}
 */
export function isFormat(word) {
  return FORMATS.some(format => format === word)
}
