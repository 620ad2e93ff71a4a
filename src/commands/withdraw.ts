import type { Folders } from '../app/folders.ts'
import { stateByReceipt } from '../deliver/receipt.ts'
import { isSender } from '../deliver/sending-process.ts'
import { moveReport } from '../outbox/claim.ts'
import { removeReport } from '../outbox/prune.ts'
import { listReportsOrThrow, type Report, STATES, unlistable } from '../outbox/report.ts'
import { claimOf } from '../outbox/report-name.ts'
import { join } from '../system/builtin.ts'
import { endProcess } from '../system/end-process.ts'
import { reasonOf } from '../system/failure.ts'

/** What became of the reports that a no, or `local`, reached back for. */
export interface Withdrawal {
  /** How many were deleted, or are kept. */
  readonly count: number
  /** How many of them were being sent: what had left by then cannot be called back. */
  readonly underWay: number
  /** How many had arrived: their server answered, and their sender had not put them away yet. */
  readonly arrived: number
  /** What could not be done, a sentence each. */
  readonly problems: readonly string[]
}

/** What is done with each report, and which are meant. */
export interface Reach {
  readonly states: readonly Report['state'][]
  readonly isMeant?: (report: Report) => boolean
  readonly act: (report: Report) => void
}

/** What a no does. */
export const UNSENT_DELETED = {
  states: ['kept', 'pending', 'sending', 'unreadable'],
  act: removeReport,
} as const satisfies Reach

/** What `delete` and `reset` do. */
export const ALL_DELETED = { ...UNSENT_DELETED, states: STATES } as const satisfies Reach

/**
 * Reaches back: ends who is sending, then deletes or keeps what is left, also what comes while it does so. Whatever
 * hinders one report keeps it from no other. Never throws.
 */
export function withdraw({ outbox }: Pick<Folders, 'outbox'>, reach: Reach): Withdrawal {
  const reached = {
    done: new Set<string>(),
    underWay: new Set<string>(),
    arrived: new Set<string>(),
    problems: new Set(unlistable(outbox)),
  } satisfies Reached
  const stuck = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const reports = reportsMeant(outbox, reach, reached).filter(({ path }) => !stuck.has(path))
    if (reports.length === 0) {
      break
    }
    for (const report of reports) {
      try {
        reachReport(report, reach, reached)
      } catch (error) {
        stuck.add(report.path)
        reached.problems.add(reasonOf(error))
      }
    }
  }
  const { done, underWay, arrived, problems } = reached
  return {
    count: done.size,
    underWay: [...underWay].filter(id => done.has(id)).length,
    arrived: arrived.size,
    problems: [...problems],
  }
}

/** The event ids of what was reached, and what could not be done. */
type Reached = Readonly<Record<'done' | 'underWay' | 'arrived' | 'problems', Set<string>>>

function reportsMeant(outbox: string, { states, isMeant }: Reach, { problems }: Reached): readonly Report[] {
  const reports = states.flatMap(state => {
    try {
      return listReportsOrThrow(outbox, [state])
    } catch (error) {
      problems.add(`"${join(outbox, state)}": ${reasonOf(error)}`)
      return []
    }
  })
  return reports.filter(report => isMeant?.(report) ?? true)
}

/** @throws Error if it cannot be deleted, or moved */
function reachReport(report: Report, { act }: Reach, { done, underWay, arrived }: Reached): void {
  if (report.state === 'sending') {
    if (takeBack(report) === 'sent') {
      arrived.add(report.eventId)
      return
    }
    underWay.add(report.eventId)
  }
  act(report)
  done.add(report.eventId)
}

/** A sender may claim a report, or a crash write one, while the others are dealt with. */
const MOST_ROUNDS = 10

/**
 * Ends who holds a report. One whose receipt is there has arrived.
 *
 * @returns `sent` if it was put there
 */
function takeBack(claimed: Report): 'sent' | 'unsent' {
  endProcess(claimOf(claimed.file)?.pid ?? Number.NaN, isSender)
  if (stateByReceipt(claimed) !== 'sent') {
    return 'unsent'
  }
  moveReport(claimed, 'sent')
  return 'sent'
}

/** What was done before an answer was stored, or forgotten, and then for what a crash wrote until it was. */
export function together(one: Withdrawal, other: Withdrawal): Withdrawal {
  return {
    count: one.count + other.count,
    underWay: one.underWay + other.underWay,
    arrived: one.arrived + other.arrived,
    problems: [...new Set([...one.problems, ...other.problems])],
  }
}
