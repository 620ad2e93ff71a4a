import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseJsonObject } from '../json.ts'

/**
 * Whether a source map beside the entry file names this file among its sources. Under `--enable-source-maps` a stack
 * names files that were compiled and need not be published; their author named them, and no user.
 *
 * @param path - absolute
 * @see https://tc39.es/ecma426/#sec-source-map-format
 */
export function isMapped(path: string, entry: string): boolean {
  if (known?.entry !== entry) {
    known = { entry, sources: new Set(mapsBeside(entry).flatMap(sourcesOf)) }
  }
  return known.sources.has(path)
}

/** A stack asks for each of its calls. */
let known: { readonly entry: string; readonly sources: ReadonlySet<string> } | undefined

function mapsBeside(entry: string): readonly string[] {
  try {
    const folder = dirname(realpathSync(entry))
    const maps = readdirSync(folder).filter(name => name.endsWith('.map'))
    return maps.slice(0, MOST_MAPS).map(name => join(folder, name))
  } catch {
    return []
  }
}

function sourcesOf(map: string): readonly string[] {
  try {
    if (statSync(map).size > LARGEST_MAP_BYTES) {
      return []
    }
    const { sources, sourceRoot } = parseJsonObject(readFileSync(map, 'utf8'))
    const root = resolve(dirname(map), typeof sourceRoot === 'string' ? sourceRoot : '')
    return Array.isArray(sources)
      ? sources.flatMap(source => (typeof source === 'string' ? [resolve(root, source)] : []))
      : []
  } catch {
    return []
  }
}

/** What a crash has time to read. */
const MOST_MAPS = 10
const LARGEST_MAP_BYTES = 4_000_000
