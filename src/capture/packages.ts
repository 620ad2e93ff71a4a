import { type Manifest, manifestOf, readManifest } from '../app/manifest.ts'
import { installedAs, publishedFiles } from '../lexicon/published.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import { basename, dirname, existsSync, join, realpathSync, sep } from '../system/builtin.ts'
import { pathIn } from '../system/path-in.ts'
import { isFork } from './forks.ts'
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
 * @param options.most - how many of them
 * @param options.isShared - whether a working copy, by its folder, is to be published like the program, or is the program
 * @returns each once
 * @see https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
export function packagesOf(
  program: Manifest,
  {
    most = MOST_PACKAGES,
    isShared = () => false,
  }: { most?: number; isShared?: (root: string) => boolean } = {},
): readonly Package[] {
  const own = packageOf(program, { key: program.name, published: true })
  if (!isShared(program.root) && !isNamed(own)) return [own]
  const found = new Map([[program.root, own]])
  for (const { root, dependencies, published } of found.values()) {
    // What a fork needs is named by no published manifest.
    for (const [key, wanted] of published ? dependencies : []) {
      const manifest = found.size < most ? resolvePackage(key, root) : undefined
      if (manifest && !found.has(manifest.root))
        found.set(
          manifest.root,
          packageOf(manifest, {
            key,
            published: isShared(manifest.root) || isPublished(manifest, { key, wanted }),
          }),
        )
    }
  }
  return [...found.values()]
}

/** Whether what a program's package.json names was published: to that of a clone, the user may have added packages. */
function isNamed({ root, publishes }: Package): boolean {
  return publishes(pathIn(root, 'package.json'))
}

/** A package that only the development of a checkout needs: found when something of it is asked for. */
export function developmentPackage(program: Package, file: string): Package | undefined {
  const root = installedAs(program.root) === undefined ? manifestOf(file)?.root : undefined
  return root?.startsWith(program.root + sep) && installedAs(root) !== undefined
    ? needed(program).find(each => each.root === root)
    : undefined
}

/** What package.json names also for the development, and what that needs: more may have been installed without a trace there. */
function needed(program: Package): readonly Package[] {
  const { dependencies, devDependencies } = program
  const found =
    NEEDED.get(program) ??
    packagesOf({ ...program, dependencies: new Map([...devDependencies, ...dependencies]) })
  NEEDED.set(program, found)
  return found
}

/** Each file of a stack is asked for. */
const NEEDED = new WeakMap<Package, readonly Package[]>()

/** A crash must not wait for the largest trees; what is left out is missing from the list, no more. */
const MOST_PACKAGES = 500

/** Whether an installed package is what a published manifest asks for: neither a working copy nor a fork. */
function isPublished({ root, name }: Manifest, { key, wanted }: { key: string; wanted: string }): boolean {
  return (
    installedAs(root) === key &&
    name === (ALIAS.exec(wanted)?.[1] ?? key) &&
    !(NOT_REPOSITORY.test(wanted) && isFork(root))
  )
}

/** A dependency under a name that is not its own: `npm:string-width@^4.2.0`. */
const ALIAS = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/

/** Versions, an alias or a folder; a manifest may also ask for a repository, and then that is published. */
const NOT_REPOSITORY = /^(?:npm:|file:|link:|portal:|[^:/]*$)/

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
