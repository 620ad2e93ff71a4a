import type { Budget } from './budget.ts'
import { clip } from './clip.ts'
import { cover } from './cover.ts'
import { PLACEHOLDER } from './placeholder.ts'
import { quotation } from './quotation.ts'
import { withoutSecrets } from './secrets.ts'
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
 * @param type the error's type, as thrown
 */
export function explainMessage(message: string, type: string, knowledge: Knowledge): string {
  try {
    let text = message
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const next = once(text, type, knowledge)
      if (next === text) return text
      text = next
    }
  } catch {}
  return PLACEHOLDER
}

function once(message: string, type: string, { vocabulary, budget }: Knowledge): string {
  const text = clip(message)
  return withoutSecrets(quotation(text, type, vocabulary) ?? cover(text, vocabulary.phrases, budget))
}

/** The first explains, the second finds nothing to do; a third is for what the first has put side by side. */
const MOST_ROUNDS = 4
