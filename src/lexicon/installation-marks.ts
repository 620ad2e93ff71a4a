import { type Manifest, readManifest } from '../app/manifest.ts'
import { dirname, join, sep } from '../system/builtin.ts'
import { pathIn } from '../system/path-in.ts'
import { type Times, timesOf } from './file-times.ts'

/** Of a package.json that was read already. */
export type Installed = Pick<Manifest, 'root' | 'bins' | 'scripts'>

/** What package managers write last: their records, and the links to programs, which no later installation touches. */
export function marksOf({ root, bins }: Omit<Installed, 'scripts'>): readonly Times[] {
  const folders = foldersAbove(root)
  const marks = [...folders.flatMap(({ modules }) => recordsIn(modules)), ...linksOf({ root, bins })]
  const outermost = folders.at(-1)?.modules
  return marks.length > 0 || outermost === undefined ? marks : recordsOfWorkspace(dirname(outermost))
}

/** The links to the programs of a package, and of those that it is in. */
export function linksOf({ root, bins }: Omit<Installed, 'scripts'>): readonly Times[] {
  return foldersAbove(root).flatMap(({ modules, installed }) =>
    (installed === root ? bins : (readManifest(installed)?.bins ?? []))
      .flatMap(bin => [
        pathIn(modules, '.bin', bin),
        join(modules, '..', '..', 'bin', bin),
        join(modules, '..', `${bin}.cmd`),
      ])
      .flatMap(path => timesOf(path) ?? []),
  )
}

/** A package of a workspace can have a `node_modules` of its own; the record is in that of the workspace. */
function recordsOfWorkspace(folder: string): readonly Times[] {
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    const records = recordsIn(pathIn(above, 'node_modules'))
    if (records.length > 0) return records
  }
  return []
}

function recordsIn(modules: string): readonly Times[] {
  return RECORDS.flatMap(record => timesOf(pathIn(modules, record)) ?? [])
}

/** Each `node_modules` that a folder is in, and what is installed there. */
export function foldersAbove(root: string): readonly { modules: string; installed: string }[] {
  const found: { modules: string; installed: string }[] = []
  for (let installed = root; installed !== dirname(installed); installed = dirname(installed)) {
    const above = dirname(installed)
    const modules = above.slice(above.lastIndexOf(sep) + 1).startsWith('@') ? dirname(above) : above
    if (modules.endsWith(`${sep}node_modules`)) found.push({ modules, installed })
  }
  return found
}

/** Of npm, pnpm, Yarn 1, Yarn with node_modules. */
const RECORDS = ['.package-lock.json', '.modules.yaml', '.yarn-integrity', '.yarn-state.yml']
