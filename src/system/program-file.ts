import { dirname, isAbsolute, realpathSync, sep } from './builtin.ts'
import { resolvedByNode } from './resolved-by-node.ts'
import { isSingleExecutable } from './single-executable.ts'

/**
 * What has to be named so that the program starts once more.
 *
 * @param own - absolute path of the file of the bundle that this package is in
 * @returns absolute path of the script; `''` for a single executable, which is its own script; undefined if another
 *   program was started, and loaded the bundled one
 */
export function programFile(own: string | undefined): string | undefined {
  if (isSingleExecutable()) {
    return ''
  }
  const [, script] = process.argv
  if (own === undefined || script === undefined || !isAbsolute(script)) {
    return undefined
  }
  try {
    // Its extension may have been left out.
    const file = resolvedByNode(script)
    return realpathSync(own).startsWith(dirname(file) + sep) ? file : undefined
  } catch {
    return undefined
  }
}
