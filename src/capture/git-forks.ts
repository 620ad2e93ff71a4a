import { dirname, join, relative, sep } from '../system/builtin.ts'
import { regularText } from '../system/regular-file.ts'

/**
 * Whether npm, or pnpm, took an installed package from a git repository instead of the registry: a fork, then, under the
 * name of what it stands in for.
 *
 * @param root - absolute path of the package's folder
 */
export function isFromGit(root: string): boolean {
  if (PNPM_GIT.test(root)) return true
  for (let folder = dirname(root); folder !== dirname(folder); folder = dirname(folder)) {
    const record = folder.endsWith(`${sep}node_modules`) ? recordOf(folder) : ''
    if (record !== '') return GIT.test(entryOf(record, relative(dirname(folder), root).replaceAll(sep, '/')))
  }
  return false
}

/** What npm wrote down of an installation, if it says anything of git: most do not, and need not be looked through. */
function recordOf(modules: string): string {
  let text = records.get(modules)
  if (text === undefined) {
    text = regularText(join(modules, '.package-lock.json'), LARGEST_BYTES)
    records.set(modules, GIT.test(text) ? text : '')
  }
  return records.get(modules) ?? ''
}

/** A crash asks for each package, and goes through each tree once. */
const records = new Map<string, string>()

function entryOf(record: string, path: string): string {
  const start = record.indexOf(`"${path}": {`)
  return start < 0 ? '' : record.slice(start, record.indexOf('\n    }', start))
}

/** Of some ten thousand packages. */
const LARGEST_BYTES = 50_000_000
const GIT = /"resolved": "git[+:]/
const PNPM_GIT =
  /[\\/]\.pnpm[\\/][^\\/]*(?:codeload\.|git[+@]|github\.com|gitlab\.com|bitbucket\.org)[^\\/]*[\\/]node_modules[\\/]/
