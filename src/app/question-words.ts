import type { ADDED, NEVER, PARTS } from '../report/field-words.ts'

/** The words of the question, in English. What stands in braces is filled in, and cannot be left out. */
export const TEXTS = {
  /** Where reports can be sent. */
  send: 'To help fix bugs, {name} can report its crashes to its maintainers, at {recipient}.',
  /** Where an administrator directs them elsewhere. */
  sendOrganisation: 'To help fix bugs, {name} can report its crashes to your organisation, at {recipient}.',
  /** Where there is no recipient. */
  keep: 'To help fix bugs, {name} can keep reports of its crashes on this computer; nothing is sent.',
  /** Before that, where an earlier answer does not count for this one. */
  againRecipient: 'Asked again: your answer of {date} was for {former}, not for {recipient}.',
  againFields: 'Asked again: since your answer of {date}, reports also hold {added}.',
  againBroken: 'Asked again: your answer cannot be read; {command} status says why.',
  /** What an answer was for where there was no recipient, in the first of these. */
  onlyHere: 'keeping reports on this computer',
  sent: 'Sent',
  /** In place of `sent` where there is no recipient. */
  held: 'Holds',
  never: 'Never',
  kept: 'Kept',
  keptThere: '{here} days here, {days} days there',
  /** Of a recipient that an administrator names: nobody has said how long. */
  keptElsewhere: '{here} days here; there, as long as whoever runs it says',
  keptHere: '{days} days, here',
  change: 'Change',
  changeBy: '{command} on|local|off',
  policy: 'Policy',
  policyBy: '{command} privacy',
  administrator: 'Admin',
  administratorDirects: 'your administrator directs reports to {recipient}, see {command} status',
  administratorContact: 'contact of your administrator: {contact}',
  keys: 'Keys',
  keysMean: 'y yes, n/Enter no, l only keep here, ? see one first',
  remembered: 'Your answer is remembered; Esc leaves it open.',
  /** In its place, where nothing can be stored, and why. */
  storesNothing:
    'No answer can be stored here: {why}. The next launch asks again; for a lasting no, set {variable}=off in the environment.',
  /** Where only a no can. */
  storesNo:
    'Only a no can be stored here, and it holds: {why}. For a yes, set {variable}=on in the environment.',
  whyFull: 'the disk is full',
  whyFixed: '"{file}" cannot be changed',
  whyLimited: 'no file may grow (ulimit -f)',
  whyShared: 'others can write to the folder "{folder}"',
  /** Where nobody typed anything. */
  unattended: 'nobody answered; this launch goes on without crash reports, and the next one asks again',
  question: "Send {name}'s crash reports to {recipient}?",
  /** Where there is no recipient. */
  questionHere: "Keep {name}'s crash reports on this computer?",
  /** At a crash, where the author asks then. */
  crash: 'To help fix this bug, {name} can report it to its maintainers, at {recipient}.',
  /** Where an administrator directs it elsewhere. */
  crashOrganisation: 'To help fix this bug, {name} can report it to your organisation, at {recipient}.',
  /** Where there is no recipient. */
  crashHere: 'To help fix this bug, {name} can keep a report of it on this computer; nothing is sent.',
  error: 'Error',
  place: 'At',
  placeUnknown: 'no place is known',
  crashKeysMean: 'y this one, a always, x never, n/Enter not now, ? all of it',
  crashRemembered: 'Always and never are remembered.',
  crashUnattended: 'nobody answered; no report was kept or sent, and a crash of the next launch asks again',
  crashQuestion: "Send {name}'s report of this to {recipient}?",
  /** Where there is no recipient. */
  crashQuestionHere: "Keep {name}'s report of this on this computer?",
} as const

/** In their place for an answer that programs share: askfirst's own, which asks in English. */
export const SHARED_TEXTS = {
  send: 'To help fix bugs, {name} can report crashes of the programs that it runs to {recipient}. The answer counts for all programs run with this recipient.',
  keep: 'To help fix bugs, {name} can keep reports of crashes of the programs that it runs on this computer; nothing is sent. The answer counts for all programs run without a recipient.',
  question: 'Send crash reports of what {name} runs to {recipient}?',
  questionHere: 'Keep crash reports of what {name} runs on this computer?',
} as const

/**
 * The question in another language. Plain data. What is missing, empty, or lacks a `{…}` of the English words is
 * said in English: words can be replaced, and nothing can be hidden by them. The keys stay y, n, l and ?.
 */
export interface QuestionWords {
  readonly texts?: Partial<Record<keyof typeof TEXTS, string>>
  /** What a report holds. */
  readonly parts?: Partial<Record<keyof typeof PARTS, string>>
  /** What none holds. */
  readonly never?: Partial<Record<keyof typeof NEVER, string>>
  /** What reports hold since an earlier answer, by the revision of their fields. */
  readonly added?: Partial<Record<keyof typeof ADDED, string>>
}
