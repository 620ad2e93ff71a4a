import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Manifest, readManifest } from '../manifest.ts'
import { pluggedPackage } from './pnp.ts'

/**
 * Finds the packages of a program: itself first, then what it depends on, found the way Node finds them. So each
 * layout gives the same (npm, pnpm, Yarn with and without node_modules, npx, global), and the packages of the folder that
 * a person stands in never appear.
 *
 * @param program - the manifest of the program
 * @returns at most {@link MOST_PACKAGES}, each once
 * @see https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
export function packagesOf(program: Manifest): readonly Manifest[] {
  const found = new Map([[program.root, program]])
  for (const { root, dependencies } of found.values()) {
    for (const name of dependencies) {
      const dependency = found.size < MOST_PACKAGES ? resolvePackage(name, root) : undefined
      if (dependency && !found.has(dependency.root)) {
        found.set(dependency.root, dependency)
      }
    }
  }
  return [...found.values()]
}

/** A crash must not wait for the largest trees; what is left out is missing from the list, no more. */
const MOST_PACKAGES = 500

function resolvePackage(name: string, from: string): Manifest | undefined {
  const plugged = pluggedPackage(name, from)
  return plugged === undefined ? installedPackage(name, from) : readManifest(realpathSync(plugged))
}

function installedPackage(name: string, from: string): Manifest | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (basename(folder) !== 'node_modules' && existsSync(join(candidate, 'package.json'))) {
      return readManifest(realpathSync(candidate))
    }
    if (folder === dirname(folder)) {
      return undefined
    }
  }
}

/**
 * Lists packages with their versions, for the report. Two versions of one package stand in one row.
 *
 * @returns name → version, versions joined by `, `
 */
export function modulesOf(packages: readonly Manifest[]): Readonly<Record<string, string>> {
  const versions = new Map<string, string[]>()
  for (const { name, version } of packages) {
    const known = versions.get(name) ?? []
    versions.set(name, version === undefined || known.includes(version) ? known : [...known, version])
  }
  return Object.fromEntries([...versions].map(([name, list]) => [name, list.join(', ')]))
}
