import { developmentPackage, type Package } from '../capture/packages.ts'
import type { Program } from '../capture/program.ts'
import { builtin, extname, isAbsolute, realpathSync, sep } from '../system/builtin.ts'
import { mapOf, scriptMadeOf } from './source-maps.ts'
import type { Place } from './sources.ts'

/** A file of the program, as a report may name it, and where it is. */
export interface OwnPlace extends Place {
  /** Absolute path, symbolic links resolved; undefined for Node's own. */
  readonly path?: string
  /** The package it belongs to; undefined if it belongs to none. */
  readonly owner?: Package
}

/**
 * Tells the program's own files from the user's: own are the files of its package, and of the packages it depends on, that
 * are as they were published. A program without a package.json owns its script and nothing else.
 *
 * @param file - as a stack names it: absolute path, `file:` URL, `node:…`
 * @returns undefined for the user's files, for code without a file, and for what does not exist, unless a source map
 *   of the program names it
 */
export function placeOf(file: string, program: Program, entry: string): OwnPlace | undefined {
  if (file.startsWith('node:')) {
    return nodesOwn(file)
  }
  if (file === program.script) {
    return { filename: `app:///script${extname(file)}`, inApp: true }
  }
  const path = realPath(file)
  if (path !== undefined) {
    return ownPlace(path, program, { entry, mapped: false })
  }
  const source = pathIn(file)
  return source === undefined ? undefined : ownPlace(source, program, { entry, mapped: true })
}

/** Builtin modules, and those of Node's internals that it has loaded: `node:internal/modules/cjs/loader`. */
function nodesOwn(file: string): OwnPlace | undefined {
  const name = file.slice('node:'.length)
  return builtin('node:module').isBuiltin(file) || isInternal(name)
    ? { filename: file, inApp: false }
    : undefined
}

/**
 * Of which Node tells no list but this one, which lacks those that it starts with; a script that is run by `node:vm` may be
 * named like an internal.
 */
function isInternal(name: string): boolean {
  const loaded: unknown = Reflect.get(process, 'moduleLoadList')
  return (
    STARTS.test(name) ||
    (name.startsWith('internal/') && Array.isArray(loaded) && loaded.includes(`NativeModule ${name}`))
  )
}

/** @see https://github.com/nodejs/node/tree/main/lib/internal/main */
const STARTS =
  /^internal\/main\/(?:embedding|eval_stdin|eval_string|run_main_module|test_runner|worker_thread)$/

function ownPlace(
  path: string,
  { manifest, packages }: Program,
  { entry, mapped }: { entry: string; mapped: boolean },
): OwnPlace | undefined {
  if (!manifest) {
    return path === realPath(entry)
      ? { filename: `app:///script${extname(path)}`, inApp: true, path }
      : undefined
  }
  const [own] = packages
  const owner = ownerAmong(packages, path) ?? (own && developmentPackage(own, path))
  const script = owner && mapped ? scriptMadeOf(path, owner.root) : path
  if (!(owner && script !== undefined && owner.publishes(script))) {
    return undefined
  }
  if (mapped && !owner.publishes(mapOf(script))) {
    return undefined
  }
  const inApp = owner.root === manifest.root
  const inside = namesBelow(owner.root, path).join('/')
  const filename = inApp ? `app:///${inside}` : `node_modules/${owner.key}/${inside}`
  return { filename, inApp, path, owner, checkout: inApp && !/[\\/]node_modules[\\/]/.test(owner.root) }
}

/** The innermost of the packages that holds the file, unless another package stands in between. */
function ownerAmong(packages: readonly Package[], path: string): Package | undefined {
  const holders = packages.filter(({ root }) => path.startsWith(root + sep))
  const owner = holders.sort((a, b) => b.root.length - a.root.length)[0]
  return owner && !namesBelow(owner.root, path).includes('node_modules') ? owner : undefined
}

/** Of the folders and the file from a folder on that holds it. */
function namesBelow(folder: string, path: string): readonly string[] {
  return path.slice(folder.length + sep.length).split(sep)
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(pathOf(file))
  } catch {
    return undefined
  }
}

/** The path of what is not there; undefined for a URL that is no path here. */
function pathIn(file: string): string | undefined {
  try {
    const path = pathOf(file)
    return isAbsolute(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** @throws TypeError for a URL that is no path here */
function pathOf(file: string): string {
  return file.startsWith('file:') ? builtin('node:url').fileURLToPath(file) : file
}
