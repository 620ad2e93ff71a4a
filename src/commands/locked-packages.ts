import { readManifest } from '../app/manifest.ts'
import { existsSync, join, readFileSync } from '../system/builtin.ts'
import { Failure, reasonOf } from '../system/failure.ts'
import { isJsonObject } from '../system/json.ts'

/** A package that an installation without development brings. */
export interface LockedPackage {
  /** The name by which it is asked for. */
  readonly key: string
  readonly version: string | undefined
  /** Absolute path of its folder. */
  readonly root: string
}

/**
 * Reads what `npm install --omit=dev` brings from npm's lock file: also what nothing here can reach any more from
 * package.json, and however many there are.
 *
 * @param folder - absolute path of the package
 * @param say - is told of packages that are not there as the lock file has them
 * @returns undefined if there is no lock file, or one in a form that has no list of packages
 * @see https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function lockedPackages(
  folder: string,
  say: (line: string) => void,
): readonly LockedPackage[] | undefined {
  const entries = LOCK_FILES.map(name => entriesIn(join(folder, name))).find(found => found !== undefined)
  return entries?.flatMap(([path, entry]) => {
    const key = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1]
    if (key === undefined || !isPublished(entry)) return []
    const root = join(folder, path)
    const manifest = readManifest(root)
    if (manifest === undefined) {
      if (entry.optional !== true && entry.peer !== true)
        say(`left out ${key}, which is not installed: run "npm ci"`)
      return []
    }
    if (manifest.name !== (entry.name ?? key)) return []
    if (manifest.version !== entry.version)
      say(`${key} is ${manifest.version} here, and ${entry.version} in the lock file: run "npm ci"`)
    return [{ key, version: manifest.version, root: manifest.root }]
  })
}

type Entry = Readonly<Record<string, unknown>>

/** From a registry, and not only for development: a link is a working copy, and a repository may be private. */
function isPublished({ dev, devOptional, link, extraneous, resolved }: Entry): boolean {
  const isForOthers = [dev, devOptional, link, extraneous].every(mark => mark !== true)
  return isForOthers && (resolved === undefined || /^(?:https?|file):/.test(String(resolved)))
}

function entriesIn(file: string): readonly (readonly [string, Entry])[] | undefined {
  if (!existsSync(file)) return undefined
  const lock = contentOf(file)
  const packages = isJsonObject(lock) ? lock.packages : undefined
  return isJsonObject(packages)
    ? Object.entries(packages).flatMap(([path, entry]) =>
        isJsonObject(entry) ? [[path, entry] as const] : [],
      )
    : undefined
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure('ASKFIRST_LEXICON_UNREADABLE', {
      message: `Cannot read "${file}": ${reasonOf(error)}`,
      fix: 'Run "npm install", which writes it anew.',
    })
  }
}

/** The first of them that is there counts, as for npm. */
const LOCK_FILES = ['npm-shrinkwrap.json', 'package-lock.json']
