import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { homeFolder } from './home.ts'
import { type JsonObject, parseJsonObject } from './json.ts'

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
 * system describes no program.
 *
 * @param file - absolute path; symbolic links are followed
 * @returns undefined if there is none
 */
export function packageAbove(file: string): PackageJson | undefined {
  for (let folder = dirname(resolved(file)); !isNobodysPackage(folder); folder = dirname(folder)) {
    const found = packageIn(folder)
    if (found) {
      return found
    }
  }
  return undefined
}

/**
 * Reads the package.json of one folder.
 *
 * @param folder - absolute path
 * @returns undefined if there is none, or none with a name
 */
export function packageIn(folder: string): PackageJson | undefined {
  try {
    const content = parseJsonObject(readFileSync(join(folder, 'package.json'), 'utf8'))
    return typeof content.name === 'string' ? { folder, name: content.name, content } : undefined
  } catch {
    return undefined
  }
}

function isNobodysPackage(folder: string): boolean {
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
