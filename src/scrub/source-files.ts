import { isForDevelopment } from '../lexicon/development-files.ts'
import { extname } from '../system/builtin.ts'
import { statIfThere } from '../system/if-there.ts'
import { packageFiles } from './package-files.ts'

/**
 * Lists the scripts of a package, which may hold words of its messages, nearest to its root first. Never JSON: a program
 * may write it. No tests: some have hundreds, and in them names of people.
 *
 * @param root - the folder of the package
 * @returns absolute paths, found as they are asked for; of a very large package not all
 */
export function* sourceFilesOf(root: string): Iterable<string> {
  for (const path of packageFiles(root))
    if (isNamedScript(path) && !isForDevelopment(path.slice(root.length))) yield path
}

/** Whether Node would run a file as a script; one without an extension is CommonJS. */
export function isScript(path: string): boolean {
  return extname(path) === '' || isNamedScript(path)
}

function isNamedScript(path: string): boolean {
  return SCRIPT_EXTENSIONS.has(extname(path)) && !/\.d\.[cm]?ts$/.test(path)
}

/**
 * Of scripts that a package publishes in several forms (`dist/a.cjs`, `esm/a.js`, `a.min.js`), the largest, for an index
 * may only name another; in the order of the first.
 *
 * @param paths - absolute, of one package
 */
export function* oneOfEachForm(paths: readonly string[], root: string): Iterable<string> {
  const forms = new Map<string, string[]>()
  for (const path of paths) {
    const form = formless(path.slice(root.length))
    const others = forms.get(form)
    if (others === undefined) forms.set(form, [path])
    else others.push(path)
  }
  for (const same of forms.values()) yield same.length === 1 ? (same[0] ?? '') : largest(same)
}

function largest(paths: readonly string[]): string {
  const sizes = new Map(paths.map(path => [path, statIfThere(path)?.size ?? 0]))
  return paths.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))[0] ?? ''
}

function formless(path: string): string {
  return path
    .split(/[\\/]/)
    .filter(name => !FORM.test(name))
    .join('/')
    .replace(ENDING, '')
}

/** A folder that holds the same files as another, for other readers. */
const FORM =
  /^(?:dist|lib|build|src|dev|prod|development|production|cjs|esm?|mjs|umd|amd|iife|module|commonjs|node|browser|legacy|modern|es\d{1,4})$/
const ENDING =
  /(?:\.(?:min|dev|prod|development|production|cjs|esm?|umd|amd|iife|module|common|browser|legacy|modern))*\.[cm]?[jt]s$/
const SCRIPT_EXTENSIONS: ReadonlySet<string> = new Set(['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts'])
