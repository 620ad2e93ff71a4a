import { isForDevelopment } from '../lexicon/development-files.ts'
import { extname } from '../system/builtin.ts'
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

const SCRIPT_EXTENSIONS: ReadonlySet<string> = new Set(['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts'])
