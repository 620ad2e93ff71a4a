import { PERMITTED } from '../consent/permit.ts'
import { existsSync, join, readdirSync } from '../system/builtin.ts'
import { codeOf } from '../system/error-code.ts'
import { reasonOf } from '../system/failure.ts'
import { lstatIfThere } from '../system/if-there.ts'
import { pathIn } from '../system/path-in.ts'
import { nameBeforeClaim, parseFileName, type ReportName } from './report-name.ts'

/**
 * The state of a report is the folder that it is in. `kept`: on this computer, sent only by name. `pending`: to be
 * sent. `sending`: claimed by a sender. `sent`: with a receipt. `unreadable`: set aside, for the person to see.
 */
export const STATES = ['kept', 'pending', 'sending', 'sent', 'unreadable'] as const

export type State = (typeof STATES)[number]

/** A report in the outbox, as its place and its name tell. */
export interface Report extends ReportName {
  /** Absolute path of the outbox. */
  readonly outbox: string
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
  const folders = [...STATES, COUNTED, PERMITTED].filter(folder => names.includes(folder))
  return new Map([['', names], ...folders.map(folder => [folder, filesIn(outbox, folder)] as const)])
}

/** Whether there is nothing, or not even an outbox: most programs crash for the first time. */
export function isEmpty(listing: Listing): boolean {
  return [...listing.values()].every(files => files.length === 0)
}

/** The reports of a listing in some states, oldest first. */
export function reportsIn(
  outbox: string,
  listing: Listing,
  states: readonly State[] = STATES,
): readonly Report[] {
  return states
    .flatMap(state => (listing.get(state) ?? []).flatMap(file => reportAt(outbox, state, file)))
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
 * The same, for who says that there are none.
 *
 * @throws the error of `node:fs` if a folder cannot be listed
 */
export function listReportsOrThrow(outbox: string, states: readonly State[] = STATES): readonly Report[] {
  return reportsIn(outbox, new Map(states.map(state => [state, filesInOrThrow(outbox, state)])), states)
}

/** Lists files in the outbox that are none of ours, or that we could not read: paths, for the person to see. */
export function listStrangers(outbox: string): readonly string[] {
  return STATES.flatMap(state =>
    filesIn(outbox, state)
      .filter(file => state === 'unreadable' || isStranger(file, state))
      .map(file => join(outbox, state, file)),
  )
}

/** @returns the names in a folder of the outbox, a state's or `''`; none if it is not there, or cannot be listed */
export function filesIn(outbox: string, folder: string): readonly string[] {
  const path = folder === '' ? outbox : pathIn(outbox, folder)
  try {
    // An error takes longer than a look.
    return existsSync(path) ? readdirSync(path) : []
  } catch {
    return []
  }
}

/**
 * The same; none only if it is not there.
 *
 * @throws the error of `node:fs` if it cannot be listed
 */
export function filesInOrThrow(outbox: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(outbox, folder))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      return []
    }
    throw error
  }
}

/** Says which folders of reports are there and cannot be listed, and why: what is in them is not known. */
export function unlistable(outbox: string): readonly string[] {
  return ['', ...STATES].flatMap(name => {
    const folder = join(outbox, name)
    try {
      if (lstatIfThere(folder)) {
        readdirSync(folder)
      }
      return []
    } catch (error) {
      return [`"${folder}": ${reasonOf(error)}`]
    }
  })
}

function reportAt(outbox: string, state: State, file: string): readonly Report[] {
  const name = parseFileName(state === 'sending' ? nameBeforeClaim(file) : file)
  return name ? [{ ...name, outbox, state, file, path: pathIn(outbox, state, file) }] : []
}

function isStranger(file: string, state: State): boolean {
  return !file.startsWith('.') && !file.endsWith(RECEIPT) && reportAt('', state, file).length === 0
}

/** What a receipt's file name ends in, after the name of its report. */
export const RECEIPT = '.receipt.json'
