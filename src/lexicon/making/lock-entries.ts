import { isOfOneHand } from '../../app/package-json.ts'
import { existsSync, join, readFileSync } from '../../system/builtin.ts'
import { Failure, reasonOf } from '../../system/failure.ts'
import { isJsonObject, type JsonObject, parseJson } from '../../system/json.ts'

/** What npm's lock file says of packages, by the paths of their folders: `node_modules/left`. */
export type LockEntries = ReadonlyMap<string, JsonObject>

/**
 * Reads npm's lock file in a folder.
 *
 * @param folder - absolute path
 * @param reader - absolute path of the package.json that it is read for: nobody else may be able to write the lock file
 * @param say - is told of one that others can write
 * @returns undefined if there is none to be trusted, or one in a form that has no list of packages
 * @throws Failure for what is no lock file
 * @see https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function lockEntries(
  folder: string,
  reader: string,
  say: (line: string) => void,
): LockEntries | undefined {
  const found = LOCK_FILES.map(name => entriesIn(join(folder, name), reader, say))
  return found.find(entries => entries !== undefined)
}

/** The first of them that is there counts, as for npm. */
const LOCK_FILES = ['npm-shrinkwrap.json', 'package-lock.json']

function entriesIn(file: string, reader: string, say: (line: string) => void): LockEntries | undefined {
  if (!existsSync(file)) return undefined
  if (!isOfOneHand(reader, [file])) {
    say(`left out "${file}": others can write it`)
    return undefined
  }
  const lock = contentOf(file)
  const packages = isJsonObject(lock) ? lock.packages : undefined
  return isJsonObject(packages) ? new Map(Object.entries(packages).filter(isEntry)) : undefined
}

function isEntry(pair: [string, unknown]): pair is [string, JsonObject] {
  return isJsonObject(pair[1])
}

function contentOf(file: string): unknown {
  try {
    return parseJson(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure('ASKFIRST_LEXICON_UNREADABLE', {
      message: `Cannot read "${file}": ${reasonOf(error)}`,
      fix: 'Run "npm install", which writes it anew.',
    })
  }
}

/**
 * What one package of a workspace brings, found as Node finds it: neither what only its development needs, nor what
 * others of the workspace bring, unless it needs these.
 *
 * @param start - path of the package in the workspace
 * @param goesOn - whether what another package of the workspace needs is brought, too
 * @returns paths of entries
 */
export function reachedFrom(
  entries: LockEntries,
  start: string,
  goesOn: (path: string) => boolean,
): ReadonlySet<string> {
  const reached = new Set([start])
  for (const path of reached) {
    const { link, resolved, ...entry } = entries.get(path) ?? {}
    if (link !== true) {
      for (const key of wantedBy(entry)) for (const found of entryOf(key, path, entries)) reached.add(found)
    } else if (typeof resolved === 'string' && goesOn(resolved)) {
      reached.add(resolved)
    }
  }
  return reached
}

function wantedBy({
  dependencies,
  optionalDependencies,
  peerDependencies,
  peerDependenciesMeta,
}: JsonObject): readonly string[] {
  const isOptional = (key: string): boolean => {
    const meta = isJsonObject(peerDependenciesMeta) ? peerDependenciesMeta[key] : undefined
    return isJsonObject(meta) && meta.optional === true
  }
  const peers = isJsonObject(peerDependencies) ? Object.keys(peerDependencies) : []
  return [
    ...[dependencies, optionalDependencies].filter(isJsonObject).flatMap(Object.keys),
    ...peers.filter(key => !isOptional(key)),
  ]
}

/** The nearest `node_modules` that has it, from a folder upwards; none if it is not there. */
function entryOf(key: string, from: string, entries: LockEntries): readonly string[] {
  const parts = from === '' ? [] : from.split('/')
  const places = [...parts.keys(), parts.length].reverse()
  const found = places
    .map(length => [...parts.slice(0, length), 'node_modules', key].join('/'))
    .find(path => entries.has(path))
  return found === undefined ? [] : [found]
}
