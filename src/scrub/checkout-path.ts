import { PLACEHOLDER } from '../report/placeholder.ts'
import type { Place } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The path of a file inside a development checkout, as a report may show it. A published package has the names that
 * its author published; in a checkout anything may lie, also a script in a folder that is named after a customer.
 * So a name stays only if a source says it, in an import or in package.json, or if every project has it.
 *
 * @param filename - `app:///src/load.js`
 * @returns `app:///<*>/load.js` if no source knows `src`
 */
export function explainPath(filename: string, { segments }: Vocabulary): string {
  const parts = filename.slice(SCHEME.length).split('/')
  return SCHEME + parts.map(part => explainPart(part, segments)).join('/')
}

/** The names in the path of a file that stay only if a source says them: none of an installed package's. */
export function namesAsked(place: Place | undefined): readonly string[] {
  return place?.checkout
    ? segmentsOf(place.filename.slice(SCHEME.length)).filter(name => !CONVENTIONAL.has(name))
    : []
}

/** The names in a path or an import specifier, without extensions. */
export function segmentsOf(path: string): readonly string[] {
  return path
    .split(/[\\/]/)
    .map(stem)
    .filter(name => name !== '')
}

/** The same of an import specifier, or a file's name: no spaces, and a slash or an extension. None of another text. */
export function pathSegments(text: string): readonly string[] {
  return PATH.test(text) ? segmentsOf(text) : []
}

function explainPart(part: string, segments: ReadonlySet<string>): string {
  const name = stem(part)
  return segments.has(name) || CONVENTIONAL.has(name) ? part : PLACEHOLDER + extension(part)
}

function stem(part: string): string {
  return part.replace(EXTENSION, '')
}

function extension(part: string): string {
  return EXTENSION.exec(part)?.[0] ?? ''
}

const PATH = /^[^\s'"]{1,200}$(?<=\/[^\s]+|\.[cm]?[jt]sx?)/
const SCHEME = 'app:///'
const EXTENSION = /\.[cm]?[jt]sx?$/

/** Names that say what a folder or a file is for in any project, and nothing of its owner. */
const CONVENTIONAL: ReadonlySet<string> = new Set(
  (
    'bin build cjs cli commands common config core dist esm examples index internal lib main node out packages ' +
    'scripts server source src test tests tools util utils'
  ).split(' '),
)
