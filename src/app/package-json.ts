import { dirname, join, realpathSync, statSync } from '../system/builtin.ts'
import { homeFolder } from '../system/home.ts'
import { statIfThere } from '../system/if-there.ts'
import { type JsonObject, parseJsonObject } from '../system/json.ts'
import { isOpenToAll, WRITABLE_BY_ALL } from '../system/open-to-all.ts'
import { readRegularText } from '../system/regular-file.ts'
import { isSingleExecutable } from '../system/single-executable.ts'

/** A package.json that has a name, as it was read. */
export interface PackageJson {
  /** Absolute path. */
  readonly folder: string
  readonly name: string
  readonly content: JsonObject
}

/**
 * Finds the package that a file belongs to: the nearest package.json above it that has a name. (Those without
 * one, `{"type": "module"}`, only mark a folder.) A package.json in the home folder or at the root of the file
 * system describes no program; nor does any package.json a single executable, which lies wherever it was put.
 *
 * One that somebody else can write, as in a folder like `/tmp`, is none: it would lend its name, its recipient and its
 * words to programs of others.
 *
 * @param file - absolute path; symbolic links are followed
 * @returns undefined if there is none
 */
export function packageAbove(file: string): PackageJson | undefined {
  if (isSingleExecutable()) {
    return undefined
  }
  for (let folder = dirname(resolved(file)); !isNobodysPackage(folder); folder = dirname(folder)) {
    const found = packageIn(folder)
    if (found && isOfOneHand(file, [folder, join(folder, 'package.json')])) {
      return found
    }
  }
  return undefined
}

/**
 * Whether nobody can have written some paths but who can write the file that they say something of.
 *
 * @param file - absolute path
 * @param paths - absolute, of what is there
 */
export function isOfOneHand(file: string, paths: readonly string[]): boolean {
  const self = process.geteuid?.()
  const program = statIfThere(file)
  if (self === undefined || program === undefined) {
    return true
  }
  const owners = [0, self, program.uid]
  const isOpen = (program.mode & WRITABLE_BY_ALL) !== 0
  return paths.every(path => {
    const { uid, mode } = statSync(path)
    return owners.includes(uid) && (isOpen || !isOpenToAll(mode))
  })
}

/**
 * Reads the package.json of one folder.
 *
 * @param folder - absolute path
 * @returns undefined if there is none, or none with a name
 */
export function packageIn(folder: string): PackageJson | undefined {
  try {
    const content = parseJsonObject(readRegularText(join(folder, 'package.json'), LARGEST_BYTES))
    return typeof content.name === 'string' ? { folder, name: content.name, content } : undefined
  } catch {
    return undefined
  }
}

/** The largest that npm publishes have some hundred thousand. */
const LARGEST_BYTES = 10_000_000

/** Whether a package.json in this folder describes no program: in the home folder, and at the root. */
export function isNobodysPackage(folder: string): boolean {
  const home = homeFolder()
  return folder === dirname(folder) || (home !== undefined && folder === resolved(home))
}

/** A path, symbolic links resolved; as it is if there is no such file. */
export function resolved(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
