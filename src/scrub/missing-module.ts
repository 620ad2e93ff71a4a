import { PLACEHOLDER } from '../report/placeholder.ts'
import { dirname, isAbsolute, relative, sep } from '../system/builtin.ts'
import { explainPath } from './checkout-path.ts'
import type { Sources } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Where Node's message about a module that is not there begins: with a message, or in one with a line or after a colon.
 *
 * @returns -1 if there is none
 */
export function missingStart(message: string): number {
  return message.includes(START) ? message.search(BEGIN) : -1
}

/**
 * Node's message about a module that is not there, and what follows it. A file of the program is named as frames name
 * it, also the missing one, if a source imports it by the path where it should be; a package if a source asks for it.
 *
 * @param covered reduces what stands around it
 * @returns `undefined` if it is no such message, or another program's that goes on
 */
export function missingModule(
  message: string,
  place: Sources['place'],
  { vocabulary, covered }: { vocabulary: Vocabulary; covered: (text: string) => string },
): string | undefined {
  const found = message.length > LONGEST_CHARS ? null : MISSING.exec(message)
  if (found === null) return undefined
  const [whole, kind = '', wanted = '', importer, required = ''] = found
  const requirers = Array.from(required.matchAll(/\n- (.*)/g), ([, file = '']) => file)
  const from = importer ?? requirers[0]
  const named = (file: string): string => filenameOf(file, place, vocabulary) ?? PLACEHOLDER
  const stack = merged(requirers.map(named)).map(name => `\n- ${name}`)
  const name = nameOf(wanted, from, place, vocabulary)
  const isOther = /^.*\S/.test(message.slice(whole.length))
  if (isOther && name === undefined) return undefined
  const rest = message.slice(whole.length).trim() === '' ? '' : covered(message.slice(whole.length))
  return [
    `Cannot find ${kind} '${name ?? PLACEHOLDER}'`,
    importer === undefined ? '' : ` imported from ${named(importer)}`,
    stack.length > 0 ? `\nRequire stack:${stack.join('')}` : '',
    rest === '' || rest.startsWith('\n') ? rest : `\n${rest}`,
  ].join('')
}

function nameOf(
  wanted: string,
  from: string | undefined,
  place: Sources['place'],
  vocabulary: Vocabulary,
): string | undefined {
  const { uses } = vocabulary
  if (!isAbsolute(wanted) && uses.has(wanted)) return wanted
  const there =
    isAbsolute(wanted) || REPORTED.test(wanted) ? filenameOf(wanted, place, vocabulary) : undefined
  if (!isAbsolute(wanted)) return there
  const importer = from === undefined ? undefined : place(from)?.filename
  if (there !== undefined || from === undefined || !importer?.startsWith('app:///')) return there
  const spellings = specifiersOf(wanted, from)
  return spellings.some(each => uses.has(each)) ? new URL(spellings[0] ?? '', importer).href : undefined
}

/** How a file may be asked for, from another. */
function specifiersOf(wanted: string, from: string): readonly string[] {
  const path = relative(dirname(from), wanted).replaceAll(sep, '/')
  const specifier = path.startsWith('.') ? path : `./${path}`
  return [specifier, specifier.replace(/\.[cm]?[jt]s$/, ''), specifier.replace(/\/index\.[cm]?[jt]s$/, '')]
}

/** What a message says was not found, in all ways in which a source may ask for it. */
export function missingIn(message: string): readonly string[] {
  const start = missingStart(message)
  if (start < 0) return []
  const [, , wanted, importer, required = ''] =
    MISSING.exec(message.slice(start, start + LONGEST_CHARS)) ?? []
  const from = importer ?? /\n- (.*)/.exec(required)?.[1]
  if (wanted === undefined) return []
  return isAbsolute(wanted) && from !== undefined ? specifiersOf(wanted, from) : [wanted]
}

/** As a frame names it. */
function filenameOf(file: string, place: Sources['place'], vocabulary: Vocabulary): string | undefined {
  const found = place(file)
  return found?.checkout ? explainPath(found.filename, vocabulary) : found?.filename
}

function merged(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => name !== names[at - 1])
}

/** A file, as a report names it. */
export const REPORTED = /^(?:app:\/\/\/|node_modules\/)(?:[^\s'<>]|<\*>)+$/
const START = 'Cannot find '
/** (With the look behind first, it looked at each of many spaces again and again.) */
const BEGIN = /Cannot find (?:module|package) '(?<=(?:^|\n[ \t]*|: )Cannot find \w+ ')/
const MISSING =
  /^Cannot find (module|package) '([^'\n]+)'(?: imported from ([^\n]+))?(?:\nRequire stack:((?:\n- [^\n]*)+))?/
/** UTF-16 units. */
const LONGEST_CHARS = 5000
