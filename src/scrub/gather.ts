import type { Package } from '../capture/packages.ts'
import type { Program } from '../capture/program.ts'
import { type Lexicon, lexiconIn, readLexicon } from '../lexicon/lexicon.ts'
import { LEXICON_FILE } from '../lexicon/lexicon-text.ts'
import { nodeVocabulary } from '../lexicon/node-messages.ts'
import { LARGEST_SOURCE_BYTES } from '../lexicon/published.ts'
import type { CapturedEvent } from '../report/event.ts'
import { builtin, extname, join, sep, statSync } from '../system/builtin.ts'
import { readRegularFile } from '../system/regular-file.ts'
import { embeddedText } from '../system/single-executable.ts'
import { type OwnPlace, placeOf } from './place.ts'
import { isScript, sourceFilesOf } from './source-files.ts'
import type { Position, Sources, SourceText } from './sources.ts'
import { codeAt, windowsIn } from './windows.ts'

/**
 * Gathers what explains a crash: the files of its stacks first, then the entry file, then the rest of the packages
 * that these belong to, read as they are asked for, until the budget is spent. The user's files are never read.
 *
 * @param entry - absolute path of the program's entry file
 */
export function gatherSources(event: CapturedEvent, program: Program, entry: string): Sources {
  const lexicon = lexiconOf(program)
  const place = placesOf(program, entry, lexicon)
  return {
    place,
    lexicon,
    code(file, position) {
      const path = place(file)?.path
      return path === undefined ? undefined : codeAt(path, position)
    },
    texts: textsOf(event, { program, entry, place, lexicon }),
    platform: nodeVocabulary,
  }
}

/** The one that the program was published with: beside its package.json, or inside a single executable. */
function lexiconOf({ packages: [own] }: Program): Lexicon | undefined {
  const embedded = embeddedText(LEXICON_FILE)
  if (embedded !== undefined) {
    return lexiconIn(embedded)
  }
  const file = own && join(own.root, LEXICON_FILE)
  return file !== undefined && own?.publishes(file) ? readLexicon(file) : undefined
}

interface Ground {
  readonly lexicon: Lexicon | undefined
  readonly program: Program
  readonly entry: string
  readonly place: (file: string) => OwnPlace | undefined
}

/** Looks each file up once: most calls of a stack are in few. What the lexicon names is published, also in a checkout. */
function placesOf(program: Program, entry: string, lexicon: Lexicon | undefined): Ground['place'] {
  const isNamed = ({ filename }: OwnPlace): boolean =>
    lexicon?.has('files', filename.slice('app:///'.length)) === true
  const known = new Map<string, OwnPlace | undefined>()
  return file => {
    if (!known.has(file)) {
      const place = placeOf(file, program, entry)
      known.set(file, place?.checkout && isNamed(place) ? { ...place, checkout: false } : place)
    }
    return known.get(file)
  }
}

function* textsOf(event: CapturedEvent, ground: Ground): Iterable<SourceText> {
  const { program } = ground
  const seen = new Set<string>()
  let budget = MOST_BYTES
  if (program.manifest?.entries.length) {
    yield { text: JSON.stringify(program.manifest.entries), weight: 'stack' }
  }
  let large = MOST_LARGE_FILES
  for (const { path, ...about } of filesInOrder(event, ground)) {
    const size = seen.has(path) ? Number.POSITIVE_INFINITY : sizeOf(path)
    seen.add(path)
    if (size <= Math.min(budget, LARGE_BYTES) && size > 0) {
      yield {
        ...about,
        get text() {
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

/** What a crash has time to read. */
const MOST_BYTES = 2_000_000

interface Candidate {
  readonly path: string
  readonly weight: SourceText['weight']
  readonly foreign: boolean
}

function* filesInOrder(
  event: CapturedEvent,
  { program, entry, lexicon, place: placeIn }: Ground,
): Iterable<Candidate> {
  /** With the first file of theirs that the stack goes through. */
  const owners = new Map<Package, string>()
  for (const file of [...filesInStacks(event), entry]) {
    const place = placeIn(file)
    if (place?.path !== undefined && isScript(place.path)) {
      if (!isCovered(place.owner, lexicon)) yield { path: place.path, weight: 'stack', foreign: !place.inApp }
    }
    if (place?.owner !== undefined && !owners.has(place.owner)) {
      owners.set(place.owner, place.path ?? '')
    }
  }
  yield* filesOf([...owners.keys()], 'package')
  yield* filesOf(
    program.packages.filter(each => !owners.has(each)),
    'distant',
  )

  function* filesOf(packages: readonly Package[], weight: 'package' | 'distant'): Iterable<Candidate> {
    for (const each of packages.filter(one => one.published && !isCovered(one, lexicon))) {
      const { root, publishes } = each
      const paths = [...sourceFilesOf(root)]
      const called = owners.get(each)
      if (called !== undefined) paths.sort((a, b) => kinship(b, called) - kinship(a, called))
      for (const path of paths) {
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

const MOST_FOLDERS = 1000

/** The outermost error first, and of each the innermost call. */
function filesInStacks({ exception }: CapturedEvent): readonly string[] {
  return exception.values
    .toReversed()
    .flatMap(({ stacktrace }) => stacktrace?.frames.map(({ filename }) => filename).toReversed() ?? [])
}

function isCovered(owner: Package | undefined, lexicon: Lexicon | undefined): boolean {
  return owner !== undefined && lexicon?.covers(owner.key, owner.version) === true
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY
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
