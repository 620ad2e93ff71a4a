import { type FieldPart, NEVER, PARTS } from './fields.ts'
import { isJsonObject } from './json.ts'

/** The words of the question, in English. What stands in braces is filled in, and cannot be left out. */
const ENGLISH = {
  texts: {
    /** Where reports can be sent. */
    send: 'When {name} crashes, it can report to its maintainers at {recipient}.',
    /** Where there is no recipient. */
    keep: 'When {name} crashes, it can keep a report on this computer; nothing is sent.',
    sent: 'Sent',
    /** In place of `sent` where there is no recipient. */
    held: 'Holds',
    never: 'Never',
    kept: 'Kept',
    keptThere: '{days} days, here and at {recipient}',
    keptHere: '{days} days, here',
    change: 'Change',
    changeBy: '{command} on|local|off',
    keys: 'Keys',
    keysMean: 'y yes, n/Enter no, l only keep here, ? see one first',
    question: 'Send crash reports?',
    /** Where there is no recipient. */
    questionHere: 'Keep crash reports?',
  },
  parts: PARTS,
  never: NEVER,
} as const

/**
 * The question in another language. Plain data. What is missing, empty, or lacks a `{…}` of the English words is
 * said in English: words can be replaced, and nothing can be hidden by them. The keys stay y, n, l and ?.
 */
export interface Words {
  readonly texts?: Partial<Record<keyof typeof ENGLISH.texts, string>>
  /** What a report holds. */
  readonly parts?: Partial<Record<FieldPart, string>>
  /** What none holds. */
  readonly never?: Partial<Record<keyof typeof NEVER, string>>
}

/** All the words of the question: an author's own, and English for the rest. */
export function allWords({ texts, parts, never }: Words = {}) {
  return {
    texts: replaced(ENGLISH.texts, texts),
    parts: replaced(ENGLISH.parts, parts),
    never: replaced(ENGLISH.never, never),
  }
}

function replaced<Key extends string>(
  english: Readonly<Record<Key, string>>,
  own: unknown,
): Record<Key, string> {
  const words: Record<Key, string> = { ...english }
  for (const key in english) {
    const text = isJsonObject(own) ? own[key] : undefined
    if (
      typeof text === 'string' &&
      text.trim() !== '' &&
      slotsOf(english[key]).every(slot => text.includes(slot))
    ) {
      words[key] = text.trim()
    }
  }
  return words
}

function slotsOf(text: string): readonly string[] {
  return text.match(/\{\w+\}/g) ?? []
}

/** Fills the slots of a text: `{name}` by what the values have under `name`. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}
