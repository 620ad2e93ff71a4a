import type { Program } from '../capture/program.ts'
import { type Lexicon, lexiconIn, readLexicon } from '../lexicon/lexicon.ts'
import { LEXICON_FILE } from '../lexicon/lexicon-text.ts'
import { nodeVocabulary } from '../lexicon/node-messages.ts'
import type { CapturedEvent } from '../report/event.ts'
import { join } from '../system/builtin.ts'
import { embeddedText } from '../system/single-executable.ts'
import { codeAt } from './code-at.ts'
import { type OwnPlace, placeOf } from './place.ts'
import { sourceReaderPart } from './source-reader-part.ts'
import type { Ground } from './source-texts.ts'
import type { Sources } from './sources.ts'

/**
 * Gathers what explains a crash: the lexicon, and of packages that it does not have the sources. The user's files are
 * never read.
 *
 * @param entry - absolute path of the program's entry file
 */
export function gatherSources(event: CapturedEvent, program: Program, entry: string): Sources {
  const lexicon = lexiconOf(program)
  const place = placesOf(program, entry, lexicon)
  const ground: Ground = {
    program,
    files: [...filesInStacks(event), entry],
    place,
    covers: ({ key, version }) => lexicon?.covers(key, version) === true,
  }
  return {
    place,
    lexicon,
    entries: program.manifest?.entries ?? [],
    code(file, position) {
      const path = place(file)?.path
      return path === undefined ? undefined : codeAt(path, position)
    },
    get texts() {
      return isSaid(ground) ? undefined : sourceReaderPart().textsOf(event, ground)
    },
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

/** Whether the lexicon has the words of all files that a crash could read. */
function isSaid({ program, files, place, covers }: Ground): boolean {
  return (
    program.packages.filter(({ published }) => published).every(covers) &&
    files.every(file => {
      const found = place(file)
      return found?.owner === undefined ? found?.path === undefined : covers(found.owner)
    })
  )
}

/** The outermost error first, and of each the innermost call. */
function filesInStacks({ exception }: CapturedEvent): readonly string[] {
  return exception.values
    .toReversed()
    .flatMap(({ stacktrace }) => stacktrace?.frames.map(({ filename }) => filename).toReversed() ?? [])
}
