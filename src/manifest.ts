import { readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { isJsonObject, type JsonObject, parseJsonObject } from './json.ts'

/** What a package.json says of its package, as far as askfirst reads it. */
export interface Manifest {
  /** The package's folder, symbolic links resolved. */
  readonly root: string
  readonly name: string
  readonly version: string | undefined
  /** Names of the packages it needs at run time. */
  readonly dependencies: readonly string[]
  /** What it names of its own files: programs, entry points. */
  readonly entries: readonly string[]
  /** The member `askfirst.dsn`, unchecked. */
  readonly dsn: unknown
}

/**
 * Finds the package that a file belongs to: the nearest package.json above it that has a name. (Those without
 * one, `{"type": "module"}`, only mark a folder.) A package.json in the home folder or at the root of the file
 * system describes no program.
 *
 * @param file - absolute path
 * @returns undefined if there is none
 */
export function manifestOf(file: string): Manifest | undefined {
  for (let folder = dirname(resolved(file)); !isNobodysPackage(folder); folder = dirname(folder)) {
    const manifest = readManifest(folder)
    if (manifest) {
      return manifest
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
export function readManifest(folder: string): Manifest | undefined {
  try {
    const content = parseJsonObject(readFileSync(join(folder, 'package.json'), 'utf8'))
    return typeof content.name === 'string' ? manifestFrom(content, content.name, folder) : undefined
  } catch {
    return undefined
  }
}

function manifestFrom(content: JsonObject, name: string, folder: string): Manifest {
  const { version, askfirst } = content
  return {
    root: resolved(folder),
    name,
    version: typeof version === 'string' ? version : undefined,
    dependencies: DEPENDENCY_MEMBERS.flatMap(member =>
      isJsonObject(content[member]) ? Object.keys(content[member]) : [],
    ),
    entries: ENTRY_MEMBERS.flatMap(member => textsIn(content[member])),
    dsn: isJsonObject(askfirst) ? askfirst.dsn : undefined,
  }
}

function textsIn(value: unknown): readonly string[] {
  return typeof value === 'string'
    ? [value]
    : isJsonObject(value)
      ? Object.values(value).flatMap(textsIn)
      : []
}

const ENTRY_MEMBERS = ['bin', 'main', 'module', 'exports']
const DEPENDENCY_MEMBERS = ['dependencies', 'optionalDependencies', 'peerDependencies']

function isNobodysPackage(folder: string): boolean {
  return folder === dirname(folder) || folder === homeFolder()
}

function homeFolder(): string | undefined {
  try {
    return resolved(homedir())
  } catch {
    return undefined
  }
}

function resolved(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
