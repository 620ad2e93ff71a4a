import { staticParts } from '../lexicon/format-strings.ts'
import type { Budget } from './budget.ts'
import { segmentsOf } from './checkout-path.ts'
import { type Collector, type Defined, FAR_SPOTS, note, noteChunks } from './collector.ts'
import { type Listener, readLiterals } from './literals.ts'
import type { Prefilter } from './prefilter.ts'
import { sourceChunks } from './tokens.ts'
import { SEAM } from './windows.ts'

/**
 * Notes what one source file says of what is asked. A fault ends this file, not the others.
 *
 * @param foreign - a dependency's: it defines no flags and subcommands of the program
 */
export function noteSource(collector: Collector, source: string, budget: Budget, foreign = false): void {
  collector.spot += PAGE_SPOTS
  try {
    noteDefinitions(collector, source, foreign)
    const concern = collector.concern(source)
    if (concern !== undefined) notePassages(source, { collector, concern, budget })
  } catch {}
}

function notePassages(
  source: string,
  { collector, concern, budget }: { collector: Collector; concern: Prefilter; budget: Budget },
): void {
  const listener = listenerOf(collector, concern)
  for (const passage of source.split(SEAM).flatMap(sourceChunks)) {
    if (!budget.afford(passage.length / CHARS_PER_STEP)) return
    for (const name of concern.namesIn(passage, collector.identifiers)) collector.identifiers.add(name)
    if (concern.isAbout(passage)) readLiterals(passage, listener, budget)
    else collector.spot += FAR_SPOTS
  }
}

function listenerOf(collector: Collector, { isAsked }: Prefilter): Listener {
  return {
    asks(written) {
      const asked = isAsked(written)
      if (!asked) collector.spot++
      return asked
    },
    literal(chunks, standing) {
      for (const chunk of chunks) {
        noteSegments(collector, chunk)
        const parts = staticParts(chunk)
        if (parts.length !== 1 || parts[0] !== chunk) note(collector, chunk, standing)
      }
      noteChunks(collector, chunks.flatMap(staticParts), standing)
    },
  }
}

function noteDefinitions(collector: Collector, source: string, foreign: boolean): void {
  for (const kind of foreign ? EVERYWHERE : [...EVERYWHERE, ...OWN]) {
    for (const [text, isDefined] of collector.definitions[kind]) {
      if (!collector[kind].has(text) && isDefined(source)) collector[kind].add(text)
    }
  }
}

const EVERYWHERE = ['labels', 'uses', 'safe'] as const satisfies readonly Defined[]
const OWN = ['flags', 'subcommands'] as const satisfies readonly Defined[]

function noteSegments({ asked, segments }: Collector, text: string): void {
  if (asked.segments.size === 0 || !PATH.test(text)) return
  for (const name of segmentsOf(text)) if (asked.segments.has(name)) segments.add(name)
}

/** An import specifier, or a file's name: no spaces, and a slash or an extension. */
const PATH = /^[^\s'"]{1,200}$(?<=\/[^\s]+|\.[cm]?[jt]sx?)/
/** Cutting a source and looking at it: about 3 ns a character. */
const CHARS_PER_STEP = 32
/** Spots between two files, so that the end of one is not near the beginning of the next. */
const PAGE_SPOTS = 1000
