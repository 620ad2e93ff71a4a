import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

/**
 * Lists the files of a package that may hold words of its messages, nearest to its root first: scripts, and in a
 * package that was installed also JSON, for catalogues of messages. In a development checkout JSON may be data.
 *
 * @param root - the folder of the package
 * @returns absolute paths, found as they are asked for; of a very large package not all
 */
export function* sourceFilesOf(root: string): Iterable<string> {
  const folders = [root]
  const installed = IN_NODE_MODULES.test(root)
  let budget = MOST_ENTRIES
  for (const folder of folders) {
    for (const entry of entriesIn(folder)) {
      budget -= 1
      if (budget < 0) {
        return
      }
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
        folders.push(path)
      } else if (entry.isFile() && (isNamedScript(path) || (installed && isCatalogue(entry.name)))) {
        yield path
      }
    }
  }
}

/** Whether Node would run a file as a script; one without an extension is CommonJS. */
export function isScript(path: string): boolean {
  return extname(path) === '' || isNamedScript(path)
}

function isNamedScript(path: string): boolean {
  return SCRIPT_EXTENSIONS.has(extname(path)) && !path.endsWith('.d.ts')
}

const SCRIPT_EXTENSIONS: ReadonlySet<string> = new Set(['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts'])

/** JSON that describes a package names people; it holds no messages. */
function isCatalogue(name: string): boolean {
  return extname(name) === '.json' && !/^(?:package|package-lock|composer|bower|tsconfig.*)\.json$/.test(name)
}

const IN_NODE_MODULES = /[\\/]node_modules[\\/]/

/** A checkout may be large; a package rarely is. */
const MOST_ENTRIES = 2_000

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
