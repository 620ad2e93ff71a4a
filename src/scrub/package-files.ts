import { join, readdirSync } from '../system/builtin.ts'

/**
 * Lists the files of a package, nearest to its root first, in the order of their names; none of folders with a dot, and of
 * no package inside it.
 *
 * @param root - the folder of the package
 * @returns absolute paths, found as they are asked for; of a very large package not all
 */
export function* packageFiles(root: string): Iterable<string> {
  const folders = [root]
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
      } else if (entry.isFile()) {
        yield path
      }
    }
  }
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** A checkout may be large; a package rarely is. */
const MOST_ENTRIES = 2_000
