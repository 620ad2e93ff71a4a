import { builtin, resolve } from '../../system/builtin.ts'
import { Failure } from '../../system/failure.ts'
import { isJsonObject } from '../../system/json.ts'

/**
 * What npm would publish, by its own list. Its scripts are not run: they would lead here again.
 *
 * @returns absolute paths
 *
 * @throws Failure if there is no npm, or it says no
 */
export function packedFiles(root: string): readonly string[] {
  const { spawnSync } = builtin('node:child_process')
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error']
  const { stdout, stderr, error } = spawnSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: LONGEST_LIST_CHARS,
    shell: process.platform === 'win32',
  })
  try {
    return pathsIn(JSON.parse(stdout))
      .map(path => resolve(root, path))
      .sort()
  } catch {
    throw new Failure('ASKFIRST_LEXICON_NO_LIST', {
      message: `Cannot ask npm what it would publish of "${root}": ${error?.message ?? stderr.trim()}`,
      fix: 'Try "npm pack --dry-run" there; it says what is wrong.',
    })
  }
}

/** `files[].path` of the one package, in a list or under its name. */
function pathsIn(packed: unknown): readonly string[] {
  const [one]: readonly unknown[] = typeof packed === 'object' && packed !== null ? Object.values(packed) : []
  const files: unknown = isJsonObject(one) ? one.files : undefined
  if (!Array.isArray(files)) throw new SyntaxError('Expected a list of files')
  return files.flatMap((file: unknown) =>
    isJsonObject(file) && typeof file.path === 'string' ? [file.path] : [],
  )
}

const LONGEST_LIST_CHARS = 100_000_000
