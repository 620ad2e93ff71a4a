import type { Lexicon } from '../lexicon/lexicon.ts'
import { PLACEHOLDER } from '../report/placeholder.ts'
import type { Collector } from './collector.ts'
import { FAR_PLACES, note, noteChunks } from './note.ts'
import { LITERAL_PLACES, strengthOf } from './phrases.ts'

/** Notes what a lexicon says of what is asked. The chunks of a template stand near each other, and near nothing else. */
export function noteLexicon(collector: Collector, lexicon: Lexicon): void {
  const { words, identifiers, labels, uses, safe, flags, subcommands } = collector.asked
  for (const section of ['errors', 'texts'] as const) {
    for (const word of words) {
      for (const template of lexicon.textsAt(section, word)) {
        collector.place += FAR_PLACES
        const thrown = section === 'errors'
        noteChunks(collector, template.split(PLACEHOLDER), { thrown, said: true })
      }
    }
  }
  for (const list of [...words].flatMap(word => lexicon.textsAt('lists', word))) {
    collector.place += FAR_PLACES
    const elements = list.split(' ')
    for (const [at, element] of elements.entries()) {
      collector.place += LITERAL_PLACES
      note(
        collector,
        element,
        elements.length === 1 ? { expected: true } : { edge: at === 0 || at === elements.length - 1 },
      )
    }
  }
  for (const name of [...identifiers, ...words]) {
    if (!lexicon.has('names', name)) continue
    collector.identifiers.add(name)
    if (strengthOf(name)?.strength === 'sentence') note(collector, name, {})
  }
  for (const label of labels) if (lexicon.has('labels', label)) collector.labels.add(label)
  for (const name of uses) if (lexicon.has('uses', name)) collector.uses.add(name)
  for (const text of safe) if (lexicon.has('safe', text)) collector.safe.add(text)
  for (const flag of flags) if (lexicon.has('flags', flag)) collector.flags.add(flag)
  for (const name of subcommands) if (lexicon.has('commands', name)) collector.subcommands.add(name)
}
