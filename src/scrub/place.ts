import { realpathSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { extname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Program } from '../capture/program.ts'
import { type Manifest, manifestOf } from '../manifest.ts'
import type { Place } from './evidence.ts'
import { isMapped } from './mapped.ts'

/** A file of the program, as a report may name it, and where it is. */
export interface OwnPlace extends Place {
  /** Absolute path, symbolic links resolved; undefined for Node's own. */
  readonly path?: string
  /** Folder of the package it belongs to; undefined if it belongs to none. */
  readonly root?: string
}

/**
 * Tells the program's own files from the user's: own are the files of its package, of the packages it depends on,
 * and of the `node_modules` inside it. A program without a package.json owns its script and nothing else.
 *
 * @param file - as a stack names it: absolute path, `file:` URL, `node:…`
 * @returns undefined for the user's files, for code without a file, and for what does not exist, unless a source map
 *   of the program names it
 */
export function placeOf(file: string, program: Program, entry: string): OwnPlace | undefined {
  if (file.startsWith('node:')) {
    return nodesOwn(file)
  }
  const path = realPath(file) ?? mappedPath(file, entry)
  return path === undefined ? undefined : ownPlace(path, program, entry)
}

/** Builtin modules and their internals: `node:internal/modules/cjs/loader`. */
function nodesOwn(file: string): OwnPlace | undefined {
  const name = file.slice('node:'.length)
  const known = isBuiltin(file) || (name.startsWith('internal/') && /^[\w/-]+$/.test(name))
  return known ? { filename: file, inApp: false } : undefined
}

function ownPlace(path: string, { manifest, packages }: Program, entry: string): OwnPlace | undefined {
  if (!manifest) {
    return path === realPath(entry)
      ? { filename: `app:///script${extname(path)}`, inApp: true, path }
      : undefined
  }
  const owner = ownerAmong(packages, path) ?? ownerInside(manifest, path)
  if (!owner) {
    return undefined
  }
  const inApp = owner.root === manifest.root
  const inside = namesBelow(owner.root, path).join('/')
  const filename = inApp ? `app:///${inside}` : `node_modules/${owner.name}/${inside}`
  return {
    filename,
    inApp,
    path,
    root: owner.root,
    checkout: inApp && !/[\\/]node_modules[\\/]/.test(owner.root),
  }
}

/** The innermost of the packages that holds the file, unless another package stands in between. */
function ownerAmong(packages: readonly Manifest[], path: string): Manifest | undefined {
  const holders = packages.filter(({ root }) => path.startsWith(root + sep))
  const owner = holders.sort((a, b) => b.root.length - a.root.length)[0]
  return owner && !namesBelow(owner.root, path).includes('node_modules') ? owner : undefined
}

/** Of the folders and the file from a folder on that holds it. */
function namesBelow(folder: string, path: string): readonly string[] {
  return path.slice(folder.length + sep.length).split(sep)
}

/** A package in the program's own `node_modules` that its package.json does not name. */
function ownerInside({ root }: Manifest, path: string): Manifest | undefined {
  if (!path.startsWith(root + sep)) {
    return undefined
  }
  const owner = manifestOf(path)
  return owner?.root.startsWith(root + sep) ? owner : undefined
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(pathOf(file))
  } catch {
    return undefined
  }
}

function mappedPath(file: string, entry: string): string | undefined {
  try {
    const path = pathOf(file)
    return isMapped(path, entry) ? path : undefined
  } catch {
    return undefined
  }
}

/** @throws TypeError for a URL that is no path here */
function pathOf(file: string): string {
  return file.startsWith('file:') ? fileURLToPath(file) : file
}
