import { type Manifest, manifestOf, readManifest } from '../app/manifest.ts'
import { installedAs, publishedFiles } from '../lexicon/published.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { basename, dirname, existsSync, join, realpathSync, sep } from '../system/builtin.ts'
import { isFromGit } from './git-forks.ts'
import { pluggedPackage } from './pnp.ts'

/** A package of a program. */
export interface Package extends Manifest {
  /** The name by which a published manifest asks for it. A fork that stands in for it has another one of its own. */
  readonly key: string
  /** Whether a file in it, by its absolute path, is as it was published. */
  readonly publishes: (file: string) => boolean
  /** False for a fork, and for a working copy that is linked: of these, nothing is known to be published. */
  readonly published: boolean
}

/**
 * Finds the packages of a program: itself first, then what it depends on, found the way Node finds them. So each
 * layout gives the same (npm, pnpm, Yarn with and without node_modules, npx, global), and the packages of the folder that
 * a person stands in never appear.
 *
 * @param program - the manifest of the program
 * @returns at most {@link MOST_PACKAGES}, each once
 * @see https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
export function packagesOf(program: Manifest): readonly Package[] {
  const found = new Map([[program.root, packageOf(program, { key: program.name, published: true })]])
  for (const { root, dependencies, published } of found.values()) {
    // What a fork needs is named by no published manifest.
    if (published) for (const [key, wanted] of dependencies) add(found, { key, wanted, from: root })
  }
  return [...found.values()]
}

/** A package that only the development of a checkout needs: found when something of it is asked for. */
export function developmentPackage(program: Manifest, file: string): Package | undefined {
  const manifest = installedAs(program.root) === undefined ? manifestOf(file) : undefined
  if (!manifest?.root.startsWith(program.root + sep) || installedAs(manifest.root) !== manifest.name)
    return undefined
  return packageOf(manifest, { key: manifest.name, published: true })
}

/** A crash must not wait for the largest trees; what is left out is missing from the list, no more. */
const MOST_PACKAGES = 500

interface Dependency {
  readonly key: string
  /** A range of versions, mostly. */
  readonly wanted: string
  /** Folder of the package that depends on it. */
  readonly from: string
}

function add(found: Map<string, Package>, { key, wanted, from }: Dependency): void {
  const manifest = found.size < MOST_PACKAGES ? resolvePackage(key, from) : undefined
  if (manifest && !found.has(manifest.root)) {
    const name = ALIAS.exec(wanted)?.[1] ?? key
    const published =
      installedAs(manifest.root) === key &&
      manifest.name === name &&
      !(RANGE.test(wanted) && isFromGit(manifest.root))
    found.set(manifest.root, packageOf(manifest, { key, published }))
  }
}

/** A dependency under a name that is not its own: `npm:string-width@^4.2.0`. */
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/

/** Versions, or an alias; a manifest may also ask for a repository, and then that is published. */
const RANGE = /^(?:npm:|[^:/]*$)/

function packageOf(manifest: Manifest, about: Pick<Package, 'key' | 'published'>): Package {
  return { ...manifest, ...about, publishes: about.published ? publishedFiles(manifest) : () => false }
}

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
 * Lists the modules of a program with their versions, for the report: by the names that published manifests give them.
 * Two versions of one stand in one row. What is not known to be published has no version.
 *
 * @returns name → versions, joined by `, `
 */
export function modulesOf(packages: readonly Package[]): Readonly<Record<string, string>> {
  const versions = new Map<string, string[]>()
  for (const { key, name, version, published } of packages) {
    const known = versions.get(key) ?? []
    const shown = published && key === name ? version : PLACEHOLDER
    versions.set(key, shown === undefined || known.includes(shown) ? known : [...known, shown])
  }
  return Object.fromEntries([...versions].map(([name, list]) => [name, list.join(', ')]))
}
