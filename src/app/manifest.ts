import { isJsonObject } from '../system/json.ts'
import { type PackageJson, packageAbove, packageIn, resolved } from './package-json.ts'

/** What a package.json says of its package, as far as a report needs it. */
export interface Manifest {
  /** The package's folder, symbolic links resolved. */
  readonly root: string
  readonly name: string
  readonly version: string | undefined
  /** The packages that it needs at run time, by the key that it names them with; and what it wants of each. */
  readonly dependencies: ReadonlyMap<string, string>
  /** Those that only its own development needs. */
  readonly devDependencies: ReadonlyMap<string, string>
  /** What it names of its own files: programs, entry points. */
  readonly entries: readonly string[]
  /** What a person can type to run it. */
  readonly bins: readonly string[]
  /** What it publishes; undefined if it does not say. */
  readonly files: readonly string[] | undefined
  /** The names of its scripts. */
  readonly scripts: readonly string[]
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
  const { version, bin, files, scripts } = content
  return {
    root: resolved(folder),
    name,
    version: typeof version === 'string' ? version : undefined,
    dependencies: new Map(DEPENDENCY_MEMBERS.flatMap(member => textsByKey(content[member]))),
    devDependencies: new Map(textsByKey(content.devDependencies)),
    entries: ENTRY_MEMBERS.flatMap(member => textsIn(content[member])),
    bins: typeof bin === 'string' ? [name.replace(/^@[^/]*\//, '')] : textsByKey(bin).map(([key]) => key),
    files: Array.isArray(files) ? files.filter(file => typeof file === 'string') : undefined,
    scripts: textsByKey(scripts).map(([key]) => key),
  }
}

function textsByKey(value: unknown): readonly (readonly [string, string])[] {
  return isJsonObject(value) ? Object.entries(value).map(([key, text]) => [key, String(text)]) : []
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
