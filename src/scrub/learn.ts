import { TYPE_WORDS } from '../lexicon/javascript-names.ts'
import { PROGRAM_MESSAGES } from '../lexicon/program-messages.ts'
import type { Budget } from './budget.ts'
import { type Collector, newCollector, note } from './collector.ts'
import { mentioned, missingLabels, missingWords, mostlyLost, searchTexts } from './missing-words.ts'
import { noteLexicon } from './note-lexicon.ts'
import { noteSource } from './note-source.ts'
import type { Query } from './query.ts'
import type { Sources } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Reads the sources: the platform's messages, then file after file.
 *
 * Never throws. A file that cannot be read to its end, by a fault or because the budget is used up, counts as far
 * as it was read: what was learned until then is true all the same.
 *
 * @param budget one step for some characters looked at, and for each literal read
 */
export function learn(sources: Sources, asked: Query, budget: Budget): Vocabulary {
  const collector = newCollector(asked)
  try {
    learnPlatform(collector, sources)
    if (sources.lexicon) noteLexicon(collector, sources.lexicon)
    learnSources(collector, sources, budget)
  } catch {}
  return collector
}

function learnSources(collector: Collector, { texts }: Sources, budget: Budget): void {
  let missing: readonly string[] | undefined
  let distant: readonly string[] | undefined
  for (const source of texts) {
    const { weight, foreign, near } = source
    if (!budget.afford(STEPS_PER_FILE)) return
    if (weight === 'distant') {
      distant ??= [...mostlyLost(collector, budget), ...missingLabels(collector)]
      if (distant.length === 0 || !budget.afford(STEPS_PER_DISTANT_FILE)) return
      noteDistant(collector, near?.(searchTexts(collector, distant)) ?? source.text, {
        words: distant,
        budget,
      })
      continue
    }
    if (weight === 'package') {
      missing ??= missingWords(collector, budget)
      if (missing.length === 0) continue
      if (near === undefined && mentioned(source.text, missing) === 0) continue
    }
    const text =
      weight === 'package' && near !== undefined ? near(searchTexts(collector, missing ?? [])) : source.text
    noteSource(collector, text, budget, foreign)
  }
}

/** A file of a package that no stack goes through has to say several of the words, for each word is in some file. */
function noteDistant(
  collector: Collector,
  text: string,
  { words, budget }: { words: readonly string[]; budget: Budget },
): void {
  if (mentioned(text, words) >= Math.min(3, Math.ceil(words.length / 3)))
    noteSource(collector, text, budget, true)
}

function learnPlatform(collector: Collector, sources: Sources): void {
  const { words } = collector.asked
  const { messages, identifiers } = sources.platform(collector.asked)
  for (const word of TYPE_WORDS) if (words.has(word)) note(collector, word, { platform: true })
  for (const text of PROGRAM_MESSAGES) note(collector, text, { platform: true })
  for (const text of messages) note(collector, text, { platform: true, proves: CODE.test(text) })
  for (const name of identifiers) collector.platformIdentifiers.add(name)
}

/** Finding, opening and reading it: a tenth of a millisecond. */
const STEPS_PER_FILE = 1000
/** So that of packages that no stack goes through some three hundred files are looked at. */
const STEPS_PER_DISTANT_FILE = 2000

/** `ENOENT`, `SIGTERM`: no data looks like these, so they stay wherever they stand. */
const CODE = /^(?:E|SIG)[A-Z0-9]{2,19}$/
