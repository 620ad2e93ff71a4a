import { dirname, join } from '../system/builtin.ts'
import { isJsonObject, parseJsonObject } from '../system/json.ts'
import { readRegularText } from '../system/regular-file.ts'
import type { World } from '../system/world.ts'
import { binsOf, withoutScope } from './identity.ts'
import { modulesFolderAbove } from './installer.ts'
import type { PackageJson } from './package-json.ts'

/**
 * What a person types to have a tool fetched and started once more, where a package manager fetched it for one launch.
 * Its folder has a note of what it was asked for. What came as a file or from an address is not named so: in the registry
 * its name may be another's.
 *
 * @returns undefined where it was not fetched so, or nothing tells from where
 */
export function asFetched(tool: string, found: PackageJson, { env }: Pick<World, 'env'>): string | undefined {
  const modules = modulesFolderAbove(found.folder)
  const folder =
    process.versions.pnp === undefined ? modules && dirname(modules) : (env.PROJECT_CWD ?? undefined)
  const fetcher =
    folder === undefined || !/dlx|npx|bunx/.test(folder)
      ? undefined
      : FETCHERS.find(({ places }) => places.test(folder))
  const asked =
    fetcher && folder !== undefined ? askedOf(join(folder, 'package.json'), found.name) : undefined
  if (fetcher === undefined || asked === undefined) {
    return undefined
  }
  // What they start of a package that is named alone.
  const isMeant = tool === withoutScope(found.name) || binsOf(found).length === 1
  return isMeant ? `${fetcher.starts} ${asked}` : `${fetcher.starts} ${fetcher.from}${asked} ${tool}`
}

/** Where each puts what it fetches, as they are today and were. */
const FETCHERS = [
  { starts: 'npx', from: '-p ', places: /[\\/]_npx[\\/][^\\/]+$/ },
  {
    starts: 'pnpm dlx',
    from: '--package=',
    places: /[\\/]pnpm(?:-cache)?[\\/](?:dlx[\\/][^\\/]+[\\/][^\\/]+|dlx-[^\\/]+)$/,
  },
  { starts: 'yarn dlx', from: '-p ', places: /[\\/]xfs-\w+[\\/]dlx-\d+$/ },
  { starts: 'bunx', from: '-p ', places: /[\\/]\.?bunx-\d+[\\/-](?:@[^\\/]+[\\/])?[^\\/]+$/ },
] as const

/** npx notes the very words; the others what they found by them, of which the name alone was surely said. */
function askedOf(file: string, name: string): string | undefined {
  try {
    const { _npx: note, dependencies } = parseJsonObject(readRegularText(file, MOST_BYTES))
    if (isJsonObject(note)) {
      return Array.isArray(note.packages) ? note.packages.find(each => isOfRegistry(each, name)) : undefined
    }
    const wanted = isJsonObject(dependencies) ? dependencies[name] : undefined
    return typeof wanted === 'string' && RANGE.test(wanted) ? name : undefined
  } catch {
    return undefined
  }
}

function isOfRegistry(asked: unknown, name: string): asked is string {
  return (
    typeof asked === 'string' &&
    (asked === name || (asked.startsWith(name) && VERSION.test(asked.slice(name.length))))
  )
}

const VERSION = /^@[\w.-]+$/
/** No address, and no file. */
const RANGE = /^[\^~]?[\w.+-]+$/
const MOST_BYTES = 1_000_000
