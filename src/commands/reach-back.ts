import type { Folders } from '../app/folders.ts'
import type { Answer } from '../consent/answer.ts'
import { moveReport } from '../outbox/claim.ts'
import { type Reach, UNSENT_DELETED, type Withdrawal, withdraw } from './withdraw.ts'

/**
 * What an answer does to the reports that were not sent: a no deletes them, `local` keeps them here, and a yes reaches
 * forward only.
 *
 * @param isMeant - which reports the answer is about. Default: all
 */
export function reachBack(
  answer: Answer['answer'],
  folders: Pick<Folders, 'outbox'>,
  isMeant?: Reach['isMeant'],
): Withdrawal {
  const meant = isMeant ? { isMeant } : {}
  switch (answer) {
    case 'on':
      return { count: 0, underWay: 0, arrived: 0, problems: [] }
    case 'local':
      return withdraw(folders, { ...KEPT_HERE, ...meant })
    case 'off':
      return withdraw(folders, { ...UNSENT_DELETED, ...meant })
  }
}

/** What `local` does. */
const KEPT_HERE = {
  states: ['pending', 'sending'],
  act: report => {
    moveReport(report, 'kept')
  },
} as const satisfies Reach
