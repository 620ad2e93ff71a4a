import { escapeRegExp } from './escape-regexp.ts'

/**
 * Tells which files a package publishes, by the `files` of its package.json.
 *
 * @param files - as there: names of files and folders, and patterns; one that begins with `!` takes away
 * @param always - what is published without being listed: programs and entry points, as package.json names them
 * @returns for the path of a file inside the package, with slashes
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#files
 */
export function fileList(files: readonly string[], always: readonly string[]): (path: string) => boolean {
  const named = new Set(always.map(plain).flatMap(entry => [entry, `${entry}.js`, `${entry}/index.js`]))
  const patterns = files.map(patternOf)
  return path =>
    named.has(path) ||
    patterns.reduce((listed, { takes, expression }) => (expression.test(path) ? !takes : listed), false)
}

/** A pattern names files, or folders with all that is in them. */
function patternOf(text: string): { takes: boolean; expression: RegExp } {
  const takes = text.startsWith('!')
  const wanted = plain(takes ? text.slice(1) : text)
  const source = wanted.split(/(\*\*\/?|\*|\?|\{[^{}]*\})/).map(sourceOf)
  return {
    takes,
    expression: wanted === '' || wanted === '.' ? /^/ : new RegExp(`^${source.join('')}(?:/|$)`),
  }
}

function sourceOf(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  if (part === '?') return '[^/]'
  if (/^\{.*\}$/.test(part)) return `(?:${part.slice(1, -1).split(',').map(escapeRegExp).join('|')})`
  return escapeRegExp(part)
}

function plain(path: string): string {
  return path.replace(/^(?:\.?\/)+|\/+$/g, '')
}
