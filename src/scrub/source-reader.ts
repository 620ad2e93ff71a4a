import { staticParts } from '../lexicon/format-strings.ts'
import { messageInCode } from '../lexicon/message-forms.ts'
import type { Budget } from './budget.ts'
import { pathSegments } from './checkout-path.ts'
import type { Collector } from './collector.ts'
import {
  type Definition,
  flagDefinition,
  labelDefinition,
  safeDefinition,
  subcommandDefinition,
  useDefinition,
} from './definitions.ts'
import { type Listener, readLiterals } from './literals.ts'
import { FAR_PLACES, type noteChunks } from './note.ts'
import { LITERAL_PLACES } from './phrases.ts'
import { type Prefilter, prefilterOf } from './prefilter.ts'
import { sourceChunks } from './tokens.ts'
import { SEAM } from './windows.ts'

export { textsOf } from './source-texts.ts'

/** Which each crash has loaded anyway. */
type Noting = typeof noteChunks

/**
 * Makes ready to note what sources say of what is asked. A fault ends one file, not the others.
 *
 * @returns notes one source. A `foreign` one is a dependency's: it defines no flags and subcommands of the program.
 */
export function sourceReader(
  collector: Collector,
  noting: Noting,
): (source: string, budget: Budget, foreign?: boolean) => void {
  const { asked } = collector
  const prefilter = prefilterOf(asked)
  const defined = (kind: Defined, definition: (text: string) => Definition) =>
    [...asked[kind]].map(text => ({ known: collector[kind], text, isDefined: definition(text) }))
  const everywhere = [
    ...defined('labels', labelDefinition),
    ...defined('uses', useDefinition),
    ...defined('safe', safeDefinition),
  ]
  const own = [...defined('flags', flagDefinition), ...defined('subcommands', subcommandDefinition)]
  return (source, budget, foreign = false) => {
    collector.place += FAR_PLACES
    try {
      for (const { known, text, isDefined } of foreign ? everywhere : [...everywhere, ...own])
        if (!known.has(text) && isDefined(source)) known.add(text)
      const wanted = prefilter(source)
      if (wanted !== undefined) notePassages(source, { collector, noting, wanted, budget })
    } catch {}
  }
}

type Defined = 'flags' | 'subcommands' | 'labels' | 'uses' | 'safe'

interface Reading {
  readonly collector: Collector
  readonly noting: Noting
  readonly wanted: Prefilter
  readonly budget: Budget
}

function notePassages(source: string, { collector, noting, wanted, budget }: Reading): void {
  const listener = listenerOf(collector, noting, wanted)
  for (const passage of source.split(SEAM).flatMap(sourceChunks)) {
    if (!budget.afford(passage.length / CHARS_PER_STEP)) return
    for (const name of wanted.namesIn(passage, collector.identifiers)) collector.identifiers.add(name)
    if (wanted.isAbout(passage)) readLiterals(passage, listener, budget)
    else collector.place += FAR_PLACES
  }
}

function listenerOf(collector: Collector, note: Noting, { isAsked }: Prefilter): Listener {
  const { asked, segments } = collector
  return {
    asks(written) {
      const isOf = isAsked(written)
      if (!isOf) collector.place += LITERAL_PLACES
      return isOf
    },
    apart() {
      collector.place += FAR_PLACES
    },
    literal(chunks, use) {
      if (asked.segments.size > 0)
        for (const name of chunks.flatMap(pathSegments)) if (asked.segments.has(name)) segments.add(name)
      note(collector, chunks.flatMap(staticParts), use)
      const inCode = chunks.flatMap(chunk => messageInCode(chunk) ?? [])
      if (inCode.length > 0) note(collector, inCode, { ...use, thrown: true })
    },
  }
}

/** Cutting a source and looking at it: about 3 ns a character. */
const CHARS_PER_STEP = 32
