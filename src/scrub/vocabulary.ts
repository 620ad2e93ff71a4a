import type { Asked } from './asked.ts'
import type { Budget } from './budget.ts'
import { TYPE_WORDS } from './builtins.ts'
import { type Draft, newDraft, note, noteSource } from './draft.ts'
import type { Sources } from './evidence.ts'
import { mentions, missingWords } from './missing.ts'
import type { Branch, Phrase } from './phrases.ts'

/** What the sources say, as far as an event asks. */
export interface Vocabulary {
  /** Literals that may be part of a message. */
  readonly phrases: Branch
  /** The same literals, whole. */
  readonly literals: ReadonlyMap<string, Phrase>
  readonly identifiers: ReadonlySet<string>
  /** Names of functions inside Node. */
  readonly platformIdentifiers: ReadonlySet<string>
  /** Flags that a usage text or an option definition names. */
  readonly flags: ReadonlySet<string>
  /** Words that a literal may define as subcommands. */
  readonly subcommands: ReadonlySet<string>
  /** Names of files and folders that a path in a literal has. */
  readonly segments: ReadonlySet<string>
}

/**
 * Reads the sources: the platform's messages, then file after file.
 *
 * Never throws. A file that cannot be read to its end, by a fault or because the budget is used up, counts as far
 * as it was read: what was learned until then is true all the same.
 *
 * @param budget one step for some characters looked at, and for each literal read
 */
export function learn(sources: Sources, asked: Asked, budget: Budget): Vocabulary {
  const draft = newDraft(asked)
  try {
    learnPlatform(draft, sources)
    learnSources(draft, sources, budget)
  } catch {}
  return draft
}

function learnSources(draft: Draft, { texts }: Sources, budget: Budget): void {
  let missing: readonly string[] | undefined
  for (const { text, weight } of texts) {
    if (!budget.afford(STEPS_PER_FILE)) return
    if (weight === 'package') {
      missing ??= missingWords(draft, budget)
      if (missing.length === 0) return
      if (!mentions(text, missing)) continue
    }
    noteSource(draft, text, budget)
  }
}

function learnPlatform(draft: Draft, sources: Sources): void {
  const { words } = draft.asked
  const { messages, identifiers } = sources.platform(draft.asked)
  for (const word of TYPE_WORDS) if (words.has(word)) note(draft, word, { platform: true })
  for (const text of messages) note(draft, text, { platform: true, proves: CODE.test(text) })
  for (const name of identifiers) draft.platformIdentifiers.add(name)
}

/** Finding, opening and reading it: a tenth of a millisecond. */
const STEPS_PER_FILE = 1000

/** `ENOENT`, `SIGTERM`: no data looks like these, so they stay wherever they stand. */
const CODE = /^(?:E|SIG)[A-Z0-9]{2,19}$/
