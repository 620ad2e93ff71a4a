/** Drops the declarations that those of the public entries do not lead to: nobody who installs the package can meet them. */
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FOLDER = 'dist/types'
const needed = new Set(['index', 'commander', 'register'].map(entry => join(FOLDER, `${entry}.d.ts`)))
for (const file of needed) {
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)) {
    needed.add(join(dirname(file), `${target}.d.ts`))
  }
}

const all = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
for (const entry of all.filter(entry => entry.isFile())) {
  const path = join(entry.parentPath, entry.name)
  if (!needed.has(path)) rmSync(path)
}
// The deepest first.
for (const entry of all.filter(entry => entry.isDirectory()).reverse()) {
  const folder = join(entry.parentPath, entry.name)
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
