import { isAscii } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import type { Program } from '../capture/program.ts'
import type { CapturedEvent } from '../event.ts'
import type { Sources, SourceText } from './evidence.ts'
import { nodeVocabulary } from './node-messages.ts'
import { type OwnPlace, placeOf } from './place.ts'
import { isScript, sourceFilesOf } from './source-files.ts'

/**
 * Gathers what explains a crash: the files of its stacks first, then the entry file, then the rest of the packages
 * that these belong to, read as they are asked for, until the budget is spent. The user's files are never read.
 *
 * @param entry - absolute path of the program's entry file
 */
export function gatherSources(event: CapturedEvent, program: Program, entry: string): Sources {
  const place = placesOf(program, entry)
  return {
    place,
    texts: textsOf(event, { program, entry, place }),
    platform: nodeVocabulary,
  }
}

interface Ground {
  readonly program: Program
  readonly entry: string
  readonly place: (file: string) => OwnPlace | undefined
}

/** Looks each file up once: most calls of a stack are in few. */
function placesOf(program: Program, entry: string): Ground['place'] {
  const known = new Map<string, OwnPlace | undefined>()
  return file => {
    if (!known.has(file)) known.set(file, placeOf(file, program, entry))
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
  for (const { path, weight } of filesInOrder(event, ground)) {
    const text = seen.has(path) ? undefined : textWithin(path, budget)
    seen.add(path)
    if (text !== undefined) {
      budget -= text.length
      yield { text, weight }
    }
  }
}

/** What a crash has time to read. */
const MOST_BYTES = 2_000_000

interface Candidate {
  readonly path: string
  readonly weight: SourceText['weight']
}

function* filesInOrder(event: CapturedEvent, { entry, place: placeIn }: Ground): Iterable<Candidate> {
  const owners = new Set<string>()
  for (const file of [...filesInStacks(event), entry]) {
    const place = placeIn(file)
    if (place?.path !== undefined && isScript(place.path)) {
      yield { path: place.path, weight: 'stack' }
    }
    if (place?.root !== undefined) {
      owners.add(place.root)
    }
  }
  for (const root of owners) {
    for (const path of sourceFilesOf(root)) {
      yield { path, weight: 'package' }
    }
  }
}

/** The outermost error first, and of each the innermost call. */
function filesInStacks({ exception }: CapturedEvent): readonly string[] {
  return exception.values
    .toReversed()
    .flatMap(({ stacktrace }) => stacktrace?.frames.map(({ filename }) => filename).toReversed() ?? [])
}

function textWithin(path: string, budget: number): string | undefined {
  try {
    if (statSync(path).size > budget) {
      return undefined
    }
    const bytes = readFileSync(path)
    // The same for ASCII, and copied instead of decoded.
    return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
  } catch {
    return undefined
  }
}
