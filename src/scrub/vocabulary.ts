import type { Collected } from './collector.ts'
import type { Phrase } from './phrases.ts'

/** What the sources say, as far as an event asks. */
export type Vocabulary = {
  readonly [Kind in keyof Collected]: Collected[Kind] extends Set<string>
    ? ReadonlySet<string>
    : Collected[Kind] extends Map<string, Phrase>
      ? ReadonlyMap<string, Phrase>
      : Collected[Kind]
}
