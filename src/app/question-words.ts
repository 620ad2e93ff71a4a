import { NEVER, PARTS } from '../report/field-words.ts'
import type { FieldPart } from '../report/fields.ts'
import { isJsonObject } from '../system/json.ts'

/** The words of the question, in English. What stands in braces is filled in, and cannot be left out. */
const ENGLISH = {
  texts: {
    /** Where reports can be sent. */
    send: 'To help fix bugs, {name} can report its crashes to its maintainers, at {recipient}.',
    /** Where there is no recipient. */
    keep: 'To help fix bugs, {name} can keep reports of its crashes on this computer; nothing is sent.',
    /** Before that, where an earlier answer does not count for this one. */
    againRecipient: 'Asked again: your answer of {date} was for {former}, not for {recipient}.',
    againFields: 'Asked again: since your answer of {date}, reports also hold {added}.',
    againBroken: 'Asked again: your answer cannot be read ({problem}).',
    sent: 'Sent',
    /** In place of `sent` where there is no recipient. */
    held: 'Holds',
    never: 'Never',
    kept: 'Kept',
    keptThere: '{here} days here, {days} days there',
    keptHere: '{days} days, here',
    change: 'Change',
    changeBy: '{command} on|local|off',
    policy: 'Policy',
    policyBy: '{command} privacy',
    keys: 'Keys',
    keysMean: 'y yes, n/Enter no, l only keep here, ? see one first',
    remembered: 'Your answer is remembered; Esc leaves it open.',
    question: "Send {name}'s crash reports to {recipient}?",
    /** Where there is no recipient. */
    questionHere: "Keep {name}'s crash reports on this computer?",
    /** At a crash, where the author asks then. */
    crash: 'To help fix this bug, {name} can report it to its maintainers, at {recipient}.',
    /** Where there is no recipient. */
    crashHere: 'To help fix this bug, {name} can keep a report of it on this computer; nothing is sent.',
    error: 'Error',
    place: 'At',
    crashKeysMean: 'y this one, a always, x never, n/Enter not now, ? all of it',
    crashRemembered: 'Always and never are remembered.',
    crashQuestion: "Send {name}'s report of this to {recipient}?",
    /** Where there is no recipient. */
    crashQuestionHere: "Keep {name}'s report of this on this computer?",
  },
  parts: PARTS,
  never: NEVER,
} as const

/**
 * The question in another language. Plain data. What is missing, empty, or lacks a `{…}` of the English words is
 * said in English: words can be replaced, and nothing can be hidden by them. The keys stay y, n, l and ?.
 */
export interface QuestionWords {
  readonly texts?: Partial<Record<keyof typeof ENGLISH.texts, string>>
  /** What a report holds. */
  readonly parts?: Partial<Record<FieldPart, string>>
  /** What none holds. */
  readonly never?: Partial<Record<keyof typeof NEVER, string>>
}

/** All the words of the question: an author's own, and English for the rest. */
export function questionWords({ texts, parts, never }: QuestionWords = {}) {
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
