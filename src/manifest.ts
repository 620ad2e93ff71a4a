import { isJsonObject } from './json.ts'
import { type PackageJson, packageAbove, packageIn, resolved } from './package-json.ts'

/** What a package.json says of its package, as far as a report needs it. */
export interface Manifest {
  /** The package's folder, symbolic links resolved. */
  readonly root: string
  readonly name: string
  readonly version: string | undefined
  /** Names of the packages it needs at run time. */
  readonly dependencies: readonly string[]
  /** What it names of its own files: programs, entry points. */
  readonly entries: readonly string[]
}

/**
 * Finds the package that a file belongs to.
 *
 * @param file - absolute path
 * @returns undefined if there is none, see {@link packageAbove}
 */
export function manifestOf(file: string): Manifest | undefined {
  const found = packageAbove(file)
  return found && manifestFrom(found)
}

/**
 * Reads the package.json of one folder.
 *
 * @param folder - absolute path
 * @returns undefined if there is none, or none with a name
 */
export function readManifest(folder: string): Manifest | undefined {
  const found = packageIn(folder)
  return found && manifestFrom(found)
}

function manifestFrom({ folder, name, content }: PackageJson): Manifest {
  const { version } = content
  return {
    root: resolved(folder),
    name,
    version: typeof version === 'string' ? version : undefined,
    dependencies: DEPENDENCY_MEMBERS.flatMap(member =>
      isJsonObject(content[member]) ? Object.keys(content[member]) : [],
    ),
    entries: ENTRY_MEMBERS.flatMap(member => textsIn(content[member])),
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
