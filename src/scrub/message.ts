import { REJECTED } from '../capture/rejected.ts'
import { BUILTIN_NAMES } from '../lexicon/javascript-names.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { About } from './about.ts'
import type { Budget } from './budget.ts'
import { cover } from './cover.ts'
import { schemaFindings } from './findings.ts'
import { withInnerFrames } from './inner-frames.ts'
import { REPORTED } from './missing-module.ts'
import { withNamedFiles } from './named-files.ts'
import { withoutSecrets } from './secrets.ts'
import { truncate } from './truncate.ts'
import { v8Message } from './v8-messages.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What texts are compared with, and how long that may take. */
export interface Knowledge {
  readonly vocabulary: Vocabulary
  readonly budget: Budget
}

/**
 * An error message, reduced to what the sources explain.
 *
 * Doing it again changes nothing. A text for which that cannot be reached becomes `<*>`, and so does any text once
 * the budget is used up.
 *
 * @param message as it was thrown, of any length
 */
export function explainMessage(message: string, about: About, knowledge: Knowledge): string {
  try {
    let text = message
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const next = once(text, round === 0 ? about : { ...about, place: again(about.place) }, knowledge)
      if (next === text) return text
      text = next
    }
  } catch {}
  return PLACEHOLDER
}

function once(message: string, about: About, { vocabulary, budget }: Knowledge): string {
  const text = truncate(message)
  const isPosition = positionsIn(about.positions)
  const safe = about.safe.filter(text => vocabulary.safe.has(text))
  const isClass = (name: string): boolean => vocabulary.identifiers.has(name) || vocabulary.literals.has(name)
  const ground = { place: about.place, vocabulary }
  const covered = (part: string): string =>
    withInnerFrames(part, ground, rest => {
      const { text: named, files } = withNamedFiles(rest, ground)
      return cover(named, vocabulary.phrases, {
        budget,
        isPosition,
        isClass,
        labels: vocabulary.labels,
        safe: [...safe, ...files],
      })
    })
  const said = (part: string): string =>
    schemaFindings(part, covered) ?? v8Message(part, about, { vocabulary, covered }) ?? covered(part)
  const explained = (part: string): string => {
    const [, lead = '', name = '', rest = ''] = AFTER_CLASS.exec(part) ?? []
    return BUILTIN_NAMES.has(name) || isClass(name) ? lead + said(rest) : said(part)
  }
  const [, before, reason = text, after = ''] = REJECTED.exec(text) ?? []
  return withoutSecrets(before === undefined ? explained(text) : covered(before) + explained(reason) + after)
}

/** The names that the first round gave to files; before it, they would be the user's. */
function again(place: About['place']): About['place'] {
  return file => (REPORTED.test(file) ? { filename: file, inApp: true } : place(file))
}

function positionsIn(positions: readonly number[]): (number: string) => boolean {
  const known = new Set(positions.map(String))
  return number => known.has(number)
}

/** An error that was made a text of: what it says begins after its class. */
const AFTER_CLASS = /^((Error|[A-Z]\w{2,60}(?:Error|Exception)): )(.+)$/s
/** The first explains, the second finds nothing to do; a third is for what the first has put side by side. */
const MOST_ROUNDS = 4
