import type { Manifest } from '../app/manifest.ts'
import { relative, sep } from '../system/builtin.ts'
import { late } from '../system/late.ts'
import { readRegularFile } from '../system/regular-file.ts'
import { asInstalled } from './as-installed.ts'
import { fileList } from './file-list.ts'
import { gitIndex, hasContent, repositoryOf } from './git-index.ts'
import { LARGEST_SOURCE_BYTES } from './largest-source.ts'

/**
 * Whether a file is as it was published: what a user, a plug-in or the program itself put into a package's folder
 * later, or changed there, explains nothing.
 *
 * Of an installed package, a file counts that it publishes and that did not change since; in a checkout, one that git
 * has as it is. Where neither can be known, programs that package.json names, and scripts that came with it.
 *
 * @param manifest - of the package
 * @returns for the absolute path of a file in it, symbolic links resolved; each is looked at once
 */
export function publishedFiles(manifest: Manifest): (file: string) => boolean {
  const proof = late(() => proofOf(manifest))
  const known = new Map<string, boolean>()
  return file => {
    const seen = known.get(file) ?? attempt(() => proof()(file))
    known.set(file, seen)
    return seen
  }
}

/** @returns the name that a package was installed under, which is not always its own; undefined if it was not */
export function installedAs(root: string): string | undefined {
  const [, name] = INSTALLED.exec(root.replaceAll(sep, '/')) ?? []
  return name
}

function proofOf(manifest: Manifest): (file: string) => boolean {
  const { root } = manifest
  const inside = (file: string): string => relative(root, file).replaceAll(sep, '/')
  if (/[\\/]node_modules[\\/]/.test(root)) {
    if (installedAs(root) === undefined) return () => false
    const isListed = listOf(manifest)
    const isUnchanged = asInstalled(manifest)
    return file => isListed(inside(file)) && isUnchanged(file)
  }
  const repository = repositoryOf(root)
  if (repository === undefined || !hasContent(repository)) {
    // Nobody vouches for these: programs that package.json names, and what came when it came.
    const isEntry = fileList([], [...manifest.entries, 'package.json'])
    const isUnchanged = asInstalled(manifest)
    return file => !LATER.test(inside(file)) && (isEntry(inside(file)) || isUnchanged(file))
  }
  const isKnown = gitIndex(repository)
  return file =>
    isKnown(
      relative(repository.folder, file).replaceAll(sep, '/'),
      readRegularFile(file, LARGEST_SOURCE_BYTES),
    )
}

function listOf({ files, entries }: Manifest): (path: string) => boolean {
  const isListed = files === undefined ? () => true : fileList(files, [...entries, 'package.json'])
  // What npm never publishes, and where tools keep what they make, begins with a dot.
  return path => !/(?:^|\/)\./.test(path) && isListed(path)
}

function attempt(look: () => boolean): boolean {
  try {
    return look()
  } catch {
    return false
  }
}

/** Not of a folder with a dot: what generators keep there is nobody's package. */
const INSTALLED = /(?:^|\/)node_modules\/((?:@[^/.][^/]*\/)?[^/.@][^/]*)$/
/** Where programs keep what people write, fetch or set. */
const LATER =
  /(?:^|\/)(?:\.[^/]*|(?:plug-?ins?|extensions?|addons?|config(?:s|uration)?|conf|settings|data|caches?|te?mp|local|private|users?|generated|uploads|storage)(?:\/|\.[cm]?[jt]sx?$)|[^/]*(?:\.config|rc)\.[cm]?[jt]sx?$)/i
