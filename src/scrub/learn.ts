import { TYPE_WORDS } from '../lexicon/javascript-names.ts'
import { onlySaying } from '../lexicon/words.ts'
import { late } from '../system/late.ts'
import type { Budget } from './budget.ts'
import { pathSegments } from './checkout-path.ts'
import { type Collector, newCollector } from './collector.ts'
import {
  farTexts,
  mentioned,
  missingLabels,
  missingWords,
  platformQuestion,
  searchTexts,
} from './missing-words.ts'
import { explainCode } from './names.ts'
import { noteChunks } from './note.ts'
import { noteLexicon } from './note-lexicon.ts'
import type { Query } from './query.ts'
import { sourceReaderPart } from './source-reader-part.ts'
import type { Sources, SourceText } from './sources.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Reads the sources: the lexicon, the platform's messages, then file after file.
 *
 * Never throws. A file that cannot be read to its end, by a fault or because the budget is used up, counts as far
 * as it was read: what was learned until then is true all the same.
 *
 * @param budget one step for some characters looked at, and for each literal read
 */
export function learn(sources: Sources, asked: Query, budget: Budget): Vocabulary {
  const collector = newCollector(asked)
  try {
    for (const word of TYPE_WORDS)
      if (asked.words.has(word)) noteChunks(collector, [word], { platform: true })
    for (const name of asked.packages) noteChunks(collector, [`${name}:`], { platform: true, proves: true })
    if (sources.lexicon) noteLexicon(collector, sources.lexicon)
    for (const name of (sources.entries ?? []).flatMap(pathSegments))
      if (asked.segments.has(name)) collector.segments.add(name)
    learnPlatform(collector, sources, budget)
    const { texts } = sources
    if (texts) learnSources(collector, texts, budget)
  } catch {}
  // What leaves as the code of an error may stand in messages, too.
  for (const code of asked.given) if (explainCode(code, collector) === code) collector.labels.add(code)
  return collector
}

function learnSources(collector: Collector, texts: Iterable<SourceText>, budget: Budget): void {
  const reader = late(() => sourceReaderPart().sourceReader(collector, noteChunks))
  let missing: readonly string[] | undefined
  let distant: readonly string[] | undefined
  for (const source of texts) {
    const { weight, foreign, near } = source
    if (!budget.afford(STEPS_PER_FILE)) return
    if (weight === 'distant') {
      distant ??= [...farTexts(collector, budget), ...missingLabels(collector)]
      if (distant.length === 0 || !budget.afford(STEPS_PER_DISTANT_FILE)) return
      const text = near?.(distant) ?? source.read()
      if (saysSeveral(text, distant)) reader()(text, budget, true)
    } else if (weight === 'package') {
      missing ??= missingWords(collector, budget)
      if (missing.length === 0) continue
      const text = near?.(searchTexts(collector, missing)) ?? source.read()
      if (near !== undefined || mentioned(text, missing) > 0) reader()(text, budget, foreign)
    } else {
      reader()(source.read(), budget, foreign)
    }
  }
}

/** Two words as they follow each other, or several, for each word is in some file. */
function saysSeveral(text: string, far: readonly string[]): boolean {
  const words = far.filter(each => !each.includes(' '))
  const isMany = words.length > 0 && mentioned(text, words) >= Math.min(3, Math.ceil(words.length / 3))
  return isMany || far.some(each => each.includes(' ') && text.includes(each))
}

/** It has few words that a lexicon has not, and is large. */
function learnPlatform(collector: Collector, sources: Sources, budget: Budget): void {
  const question = platformQuestion(collector, budget)
  const { words } = question
  if (words.size + question.identifiers.size === 0) return
  const { messages, identifiers } = sources.platform(question)
  const isAsked = onlySaying(words)
  for (const chunks of programsPart().PROGRAM_MESSAGES)
    if (chunks.some(isAsked)) noteChunks(collector, chunks, { platform: true })
  for (const text of messages) noteChunks(collector, [text], { platform: true, proves: CODE.test(text) })
  for (const name of identifiers) collector.platformIdentifiers.add(name)
}

/** Where a lexicon says all, nothing is left for Node or other programs to have said. */
const programsPart = late<typeof import('../lexicon/program-messages.ts')>(() =>
  require('../lexicon/program-messages.ts'),
)

/** Finding, opening and reading it: a tenth of a millisecond. */
const STEPS_PER_FILE = 1000
/** So that of packages that no stack goes through some three hundred files are looked at. */
const STEPS_PER_DISTANT_FILE = 2000

/** `ENOENT`, `SIGTERM`: no data looks like these, so they stay wherever they stand. */
const CODE = /^(?:E|SIG)[A-Z0-9]{2,19}$/
