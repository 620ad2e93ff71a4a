import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseFileName, type ReportName } from './name.ts'

/**
 * The state of a report is the folder that it is in. `kept`: on this computer, sent only by name. `pending`: to be
 * sent. `sending`: claimed by a sender. `sent`: with a receipt. `unreadable`: set aside, for the person to see.
 */
export const STATES = ['kept', 'pending', 'sending', 'sent', 'unreadable'] as const

export type State = (typeof STATES)[number]

/** A report in the outbox, as its place and its name tell. */
export interface Report extends ReportName {
  readonly state: State
  /** File name: `….envelope`; in `sending`, followed by where it was taken from and by whom. */
  readonly file: string
  readonly path: string
}

/** The folder of the counts of what was left out, beside those of the states. */
export const COUNTED = 'counted'

/** The names in each folder of an outbox that is there, `''` for the outbox itself. */
export type Listing = ReadonlyMap<string, readonly string[]>

/** Lists all folders of an outbox, each once. */
export function listOutbox(outbox: string): Listing {
  const names = filesIn(outbox, '')
  const folders = [...STATES, COUNTED].filter(folder => names.includes(folder))
  return new Map([['', names], ...folders.map(folder => [folder, filesIn(outbox, folder)] as const)])
}

/** The reports of a listing in some states, oldest first. */
export function reportsIn(
  outbox: string,
  listing: Listing,
  states: readonly State[] = STATES,
): readonly Report[] {
  return states
    .flatMap(state => {
      const folder = join(outbox, state)
      return (listing.get(state) ?? []).flatMap(file => reportAt(folder, state, file))
    })
    .sort((a, b) => a.time - b.time)
}

/**
 * Lists the reports in some states, oldest first: directory listings and nothing else.
 *
 * @param outbox - absolute path; need not exist
 */
export function listReports(outbox: string, states: readonly State[] = STATES): readonly Report[] {
  return reportsIn(outbox, new Map(states.map(state => [state, filesIn(outbox, state)])), states)
}

/**
 * The oldest report in a state, by name alone: a launch must not look at each of a hundred.
 *
 * @returns undefined if there is none
 */
export function oldestReport(outbox: string, state: State): Report | undefined {
  for (const file of filesIn(outbox, state).toSorted()) {
    const [report] = reportAt(join(outbox, state), state, file)
    if (report) {
      return report
    }
  }
  return undefined
}

/** Lists files in the outbox that are none of ours, or that we could not read: paths, for the person to see. */
export function listStrangers(outbox: string): readonly string[] {
  return STATES.flatMap(state =>
    filesIn(outbox, state)
      .filter(file => state === 'unreadable' || isStranger(file, state))
      .map(file => join(outbox, state, file)),
  )
}

/**
 * Reads the bytes of a report.
 *
 * @throws the error of `node:fs`
 */
export function readReport({ path }: Pick<Report, 'path'>): Uint8Array {
  return readFileSync(path)
}

/** @returns the names in a folder of the outbox, a state's or `''`; none if it is not there */
export function filesIn(outbox: string, folder: string): readonly string[] {
  const path = join(outbox, folder)
  try {
    // An error takes longer than a look.
    return existsSync(path) ? readdirSync(path) : []
  } catch {
    return []
  }
}

function reportAt(folder: string, state: State, file: string): readonly Report[] {
  const name = parseFileName(state === 'sending' ? file.replace(CLAIM, '') : file)
  return name ? [{ ...name, state, file, path: folder + sep + file }] : []
}

function isStranger(file: string, state: State): boolean {
  return !file.startsWith('.') && !file.endsWith(RECEIPT) && reportAt('', state, file).length === 0
}

/** In `sending` a report bears the state that it was taken from, and the process id of its sender. */
export const CLAIM = /\.(kept|pending)\.(\d+)$/

/** What a receipt's file name ends in, after the name of its report. */
export const RECEIPT = '.receipt.json'
