import { join } from '../system/builtin.ts'
import { isJsonObject, parseJsonObject } from '../system/json.ts'
import { readRegularFile } from '../system/regular-file.ts'
import type { App } from './app.ts'

/**
 * What a person types to start a tool once more. One that npx fetched for a launch is on nobody's path; npx notes what it
 * was asked for. What came as a file or from an address is not named so: in the registry its name may be another's.
 *
 * @param entry - absolute path of its entry file
 */
export function typedCommand({ name, tool }: Pick<App, 'name' | 'tool'>, entry: string): string {
  const [, cache] = NPX.exec(entry) ?? []
  const asked = cache === undefined ? [] : askedOfNpx(join(cache, 'package.json'))
  const typed = asked.find(
    each => each === name || (each.startsWith(name) && VERSION.test(each.slice(name.length))),
  )
  return typed === undefined ? tool : `npx -p ${typed} ${tool}`
}

const NPX = /^(.*[\\/]_npx[\\/][^\\/]+)[\\/]node_modules[\\/]/
const VERSION = /^@[\w.-]+$/

function askedOfNpx(file: string): readonly string[] {
  try {
    const { _npx: note } = parseJsonObject(readRegularFile(file, MOST_BYTES).toString())
    return isJsonObject(note) && Array.isArray(note.packages)
      ? note.packages.filter(each => typeof each === 'string')
      : []
  } catch {
    return []
  }
}

const MOST_BYTES = 1_000_000
