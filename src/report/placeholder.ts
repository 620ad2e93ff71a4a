/**
 * What stands for everything that no source explains; the word that log-template mining uses.
 *
 * @see https://github.com/logpai/Drain3
 */
export const PLACEHOLDER = '<*>'

/** The same inside a regular expression. */
export const PLACEHOLDER_PATTERN = String.raw`<\*>`
