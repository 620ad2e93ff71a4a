import type { Package } from '../capture/packages.ts'
import type { Program } from '../capture/program.ts'
import { LARGEST_SOURCE_BYTES } from '../lexicon/largest-source.ts'
import type { CapturedEvent } from '../report/event.ts'
import { builtin } from '../system/builtin.ts'
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
  for (const { path, ...about } of filesInOrder(ground)) {
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

function* filesInOrder({ program, files, place: placeIn, covers }: Ground): Iterable<Candidate> {
  const owners = new Set<Package>()
  for (const file of files) {
    const place = placeIn(file)
    if (place?.path !== undefined && isScript(place.path) && !(place.owner && covers(place.owner))) {
      yield { path: place.path, weight: 'stack', foreign: !place.inApp }
    }
    if (place?.owner !== undefined) owners.add(place.owner)
  }
  yield* filesOf([...owners], 'package')
  const needed = [...owners].flatMap(({ dependencies }) => [...dependencies.keys()])
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
      if (owners.has(each)) paths.sort((a, b) => Number(MESSAGES.test(b)) - Number(MESSAGES.test(a)))
      for (const path of weight === 'distant' ? oneOfEachForm(paths, root) : paths) {
        if (publishes(path)) yield { path, weight, foreign: root !== program.manifest?.root }
      }
    }
  }
}

/** Of a large package there is not time for every file: what is called after errors, or its folder is, says more than most. */
const MESSAGES = /(?:error|message|exception)[^\\/]*(?:[\\/][^\\/]*)?$/i

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
