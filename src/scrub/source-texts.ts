import type { Package } from '../capture/packages.ts'
import type { Program } from '../capture/program.ts'
import { LARGEST_SOURCE_BYTES } from '../lexicon/largest-source.ts'
import type { CapturedEvent } from '../report/event.ts'
import { basename, builtin, extname, sep } from '../system/builtin.ts'
import { statIfThere } from '../system/if-there.ts'
import { readRegularFile } from '../system/regular-file.ts'
import type { OwnPlace } from './place.ts'
import { isScript, oneOfEachForm, sourceFilesOf } from './source-files.ts'
import type { Position, SourceText } from './sources.ts'
import { windowsIn } from './windows.ts'

/** Where a crash looks for words. */
export interface Ground {
  readonly program: Program
  /** Those of the stacks, the outermost error first and of each the innermost call; the entry file. */
  readonly files: readonly string[]
  readonly place: (file: string) => OwnPlace | undefined
  /** Whether a lexicon has the words of a package. */
  readonly covers: (owner: Package) => boolean
}

/**
 * The files that may explain a crash and that no lexicon has: those of its stacks first, then the entry file, then the
 * rest of the packages that these belong to, then other packages. Read as they are asked for, until the budget is spent.
 */
export function* textsOf(event: CapturedEvent, ground: Ground): Iterable<SourceText> {
  const seen = new Set<string>()
  let budget = MOST_BYTES
  let large = MOST_LARGE_FILES
  for (const { path, ...about } of filesInOrder(event, ground)) {
    const size = seen.has(path) ? Number.POSITIVE_INFINITY : sizeOf(path)
    seen.add(path)
    const left = about.weight === 'distant' ? budget + MOST_DISTANT_BYTES : budget
    if (size <= Math.min(left, LARGE_BYTES) && size > 0) {
      yield {
        ...about,
        read() {
          const text = textIn(path)
          budget -= text.length
          return text
        },
      }
    } else if (size <= LARGEST_SOURCE_BYTES && large-- > 0) {
      const windows = windowsIn(
        path,
        positionsIn(event, file => ground.place(file)?.path === path),
      )
      yield { ...about, ...windows }
      if (about.weight === 'stack') yield { ...about, ...windows, weight: 'package' }
    }
  }
}

/** Of the calls in one file. */
function positionsIn({ exception }: CapturedEvent, isIt: (file: string) => boolean): readonly Position[] {
  return exception.values.flatMap(
    ({ stacktrace }) =>
      stacktrace?.frames.flatMap(({ filename, lineno, colno = 1 }) =>
        lineno !== undefined && isIt(filename) ? [{ line: lineno, column: colno }] : [],
      ) ?? [],
  )
}

/** A larger file is read in windows. */
const LARGE_BYTES = 600_000
const MOST_LARGE_FILES = 3

/** What a crash has time to read; and of packages that no stack goes through, for one package alone may have as much. */
const MOST_BYTES = 2_000_000
const MOST_DISTANT_BYTES = 1_000_000

interface Candidate {
  readonly path: string
  readonly weight: SourceText['weight']
  readonly foreign: boolean
}

function* filesInOrder(
  event: CapturedEvent,
  { program, files, place: placeIn, covers }: Ground,
): Iterable<Candidate> {
  /** With the first file of theirs that the stack goes through. */
  const owners = new Map<Package, string>()
  const types = new Set(event.exception.values.map(({ type }) => type))
  for (const file of files) {
    const place = placeIn(file)
    if (place?.path !== undefined && isScript(place.path) && !(place.owner && covers(place.owner))) {
      yield { path: place.path, weight: 'stack', foreign: !place.inApp }
    }
    if (place?.owner !== undefined && !owners.has(place.owner)) {
      owners.set(place.owner, place.path ?? '')
    }
  }
  yield* filesOf([...owners.keys()], 'package')
  const needed = [...owners.keys()].flatMap(({ dependencies }) => [...dependencies.keys()])
  const others = new Set([
    ...needed.flatMap(name => program.packages.filter(({ key }) => key === name)),
    ...program.packages,
  ])
  yield* filesOf(
    [...others].filter(each => !owners.has(each)),
    'distant',
  )

  function* filesOf(packages: readonly Package[], weight: 'package' | 'distant'): Iterable<Candidate> {
    for (const each of packages.filter(one => one.published && !covers(one))) {
      const { root, publishes } = each
      const paths = [...sourceFilesOf(root)]
      const called = owners.get(each)
      if (called !== undefined) {
        const ranks = new Map(paths.map(path => [path, promise(path, types) + kinship(path, called)]))
        paths.sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0))
      }
      for (const path of weight === 'distant' ? oneOfEachForm(paths, root) : paths) {
        if (publishes(path)) yield { path, weight, foreign: root !== program.manifest?.root }
      }
    }
  }
}

/** How near a file is to one of the same package: many are published in two forms, and there is time for one of them. */
function kinship(path: string, other: string): number {
  const [folders, others] = [path.split(sep).slice(0, -1), other.split(sep)]
  const shared = folders.findIndex((folder, at) => folder !== others[at])
  return (extname(path) === extname(other) ? MOST_FOLDERS : 0) + (shared < 0 ? folders.length : shared)
}

/** Of a large package there is not time for every file: what is called after errors, or its folder is, says more than most. */
function promise(path: string, types: ReadonlySet<string>): number {
  const name = basename(path, extname(path))
  return types.has(name) ? 4 * MOST_FOLDERS : MESSAGES.test(path) ? 2 * MOST_FOLDERS : 0
}

const MESSAGES = /(?:error|message|exception)[^\\/]*(?:[\\/][^\\/]*)?$/i
const MOST_FOLDERS = 1000

function sizeOf(path: string): number {
  return statIfThere(path)?.size ?? Number.POSITIVE_INFINITY
}

function textIn(path: string): string {
  try {
    const bytes = readRegularFile(path, LARGE_BYTES)
    // The same for ASCII, and copied instead of decoded.
    return bytes.toString(builtin('node:buffer').isAscii(bytes) ? 'latin1' : 'utf8')
  } catch {
    return ''
  }
}
