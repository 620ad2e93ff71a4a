import { homedir, hostname, userInfo } from 'node:os'
import { makeEmptyHome } from '../../examples/demo/home.js'
import { fragmentsOf } from './fragments.ts'

/** Stands for the folder of a home that is not made yet. */
export const HOME = '<home>'

/** The environment that every program needs, with {@link HOME} where its home is to stand. */
export function groundOf(): Readonly<Record<string, string>> {
  const { folder, env, remove } = makeEmptyHome()
  remove()
  const folders = Object.entries(env).map(([name, value]): [string, string] => [
    name,
    value.replace(folder, HOME),
  ])
  const temporary = `${HOME}/temporary`
  return { ...Object.fromEntries(folders), TMPDIR: temporary, TEMP: temporary, TMP: temporary }
}

/**
 * Names of the computer at hand, of its user and of the home folder, word by word, where these are long enough to be
 * looked for and are no words of the programs.
 */
export function machineNames(known: ReadonlySet<string>): readonly string[] {
  const names = [hostname(), username(), homedir()].flatMap(name => name.split(/[^\p{L}\p{N}_]+/u))
  return [...new Set(names)].filter(
    name => name.length >= SHORTEST_CHARS && !fragmentsOf(name).some(fragment => known.has(fragment)),
  )
}

/** In many containers the user has no account. */
function username(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

const SHORTEST_CHARS = 6
