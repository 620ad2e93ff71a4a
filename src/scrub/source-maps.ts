import { basename, dirname, existsSync, resolve } from '../system/builtin.ts'
import { parseJsonObject } from '../system/json.ts'
import { readRegularText } from '../system/regular-file.ts'
import { packageFiles } from './package-files.ts'

/**
 * Finds the script that was made of a source, by a source map that stands beside it and names the source. Under
 * `--enable-source-maps` a stack names files that were compiled and need not be published; their author named them, and
 * no user.
 *
 * @param source - absolute path
 * @param root - folder of the package that the source would be in
 * @returns absolute path; undefined if no map names it
 * @see https://tc39.es/ecma426/#sec-source-map-format
 */
export function scriptMadeOf(source: string, root: string): string | undefined {
  const stem = stemOf(source)
  const maps = mapsBelow(root)
  // One file for each source is called like it; else one map names many.
  const likely = [...maps.filter(map => stemOf(map) === stem), ...maps.filter(map => stemOf(map) !== stem)]
  const map = likely.slice(0, MOST_MAPS).find(candidate => sourcesOf(candidate).has(source))
  return map?.slice(0, -'.map'.length)
}

/** The map that stands beside a script. */
export function mapOf(script: string): string {
  return `${script}.map`
}

/** `load` of `src/load.ts` and of `dist/load.js.map`. */
function stemOf(path: string): string {
  const name = basename(path)
  return name.slice(0, name.indexOf('.'))
}

/** Those beside a script. A stack asks for each of its calls, so what was found stays. */
function mapsBelow(root: string): readonly string[] {
  const known = MAPS.get(root) ?? [...findMaps(root)]
  MAPS.set(root, known)
  return known
}

const MAPS = new Map<string, readonly string[]>()

function* findMaps(root: string): Iterable<string> {
  for (const path of packageFiles(root)) {
    if (/\.[cm]?js\.map$/.test(path) && existsSync(path.slice(0, -'.map'.length))) yield path
  }
}

function sourcesOf(map: string): ReadonlySet<string> {
  const known = SOURCES.get(map) ?? new Set(readSources(map))
  SOURCES.set(map, known)
  return known
}

const SOURCES = new Map<string, ReadonlySet<string>>()

function readSources(map: string): readonly string[] {
  try {
    const { sources, sourceRoot } = parseJsonObject(readRegularText(map, LARGEST_MAP_BYTES))
    const root = resolve(dirname(map), typeof sourceRoot === 'string' ? sourceRoot : '')
    return Array.isArray(sources)
      ? sources.flatMap(source => (typeof source === 'string' ? [resolve(root, source)] : []))
      : []
  } catch {
    return []
  }
}

/** What a crash has time to look at, for each file of its stacks. */
const MOST_MAPS = 10
const LARGEST_MAP_BYTES = 4_000_000
