import { readManifest } from '../../app/manifest.ts'
import { packageIn } from '../../app/package-json.ts'
import { workspaceOf } from '../../app/workspace.ts'
import { join, relative, sep } from '../../system/builtin.ts'
import type { JsonObject } from '../../system/json.ts'
import { installedAs, publishedFiles } from '../published.ts'
import { lockEntries, reachedFrom } from './lock-entries.ts'

/** A package that an installation without development brings. */
export interface LockedPackage {
  /** The name by which it is asked for. */
  readonly key: string
  readonly version: string | undefined
  /** Absolute path of its folder. */
  readonly root: string
  /** Whether it is another package of the workspace, which npm is still to publish. */
  readonly linked?: boolean
  /** Whether a file in it, by its absolute path, is as it was published. */
  readonly publishes: (file: string) => boolean
}

/**
 * Reads what `npm install --omit=dev` brings from npm's lock file, its own or that of the workspace: also what nothing
 * here can reach any more from package.json, and however many there are.
 *
 * @param folder - absolute path of the package
 * @param say - is told of packages that are not there as the lock file has them
 * @returns undefined if there is no lock file, or none that knows the package
 */
export function lockedPackages(
  folder: string,
  say: (line: string) => void,
): readonly LockedPackage[] | undefined {
  const reader = join(folder, 'package.json')
  const own = lockEntries(folder, reader, say)
  if (own !== undefined) return [...own].flatMap(([path, entry]) => installed(folder, path, entry, say))
  const root = workspaceOf(folder)
  const shared = root === undefined ? undefined : lockEntries(root, reader, say)
  const start = relative(root ?? folder, folder).replaceAll(sep, '/')
  if (root === undefined || !shared?.has(start)) return undefined
  const goesOn = (path: string): boolean => isShared(join(root, path), root)
  const reached = reachedFrom(shared, start, goesOn)
  return [...shared]
    .filter(([path]) => reached.has(path))
    .flatMap(([path, entry]) =>
      entry.link === true ? linked(root, path) : installed(root, path, entry, say),
    )
    .filter(each => each.root !== folder)
}

function installed(
  folder: string,
  path: string,
  entry: JsonObject,
  say: (line: string) => void,
): readonly LockedPackage[] {
  const key = keyIn(path)
  if (key === undefined || !isPublished(entry)) return []
  const manifest = readManifest(join(folder, path))
  if (manifest === undefined) {
    if (entry.optional !== true && entry.devOptional !== true && entry.peer !== true)
      say(`left out ${key}, which is not installed: run "npm ci"`)
    return []
  }
  if (manifest.name !== (entry.name ?? key)) return []
  if (installedAs(manifest.root) !== key) {
    say(`left out ${key}, which is a working copy: run "npm ci"`)
    return []
  }
  if (manifest.version !== entry.version)
    say(`${key} is ${manifest.version} here, and ${entry.version} in the lock file: run "npm ci"`)
  const { version, root } = manifest
  return [{ key, version, root, publishes: publishedFiles(manifest) }]
}

function linked(folder: string, path: string): readonly LockedPackage[] {
  const manifest = readManifest(join(folder, path))
  return manifest !== undefined && manifest.name === keyIn(path) && isShared(manifest.root, folder)
    ? [{ ...manifest, key: manifest.name, linked: true, publishes: () => true }]
    : []
}

function keyIn(path: string): string | undefined {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1]
}

/** From a registry, and not only for development: a link is a working copy, and a repository may be private. */
function isPublished({ dev, link, extraneous, resolved }: JsonObject): boolean {
  const isForOthers = [dev, link, extraneous].every(mark => mark !== true)
  return isForOthers && (resolved === undefined || /^(?:https?|file):/.test(String(resolved)))
}

/** Whether a folder is that of a package of the workspace that is published like the others. */
export function isShared(folder: string, workspace: string): boolean {
  const manifest = packageIn(folder)
  const isInside = folder.startsWith(workspace + sep) && !folder.split(sep).includes('node_modules')
  return isInside && manifest !== undefined && manifest.content.private !== true
}
