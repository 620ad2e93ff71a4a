import type { App } from '../app/app.ts'
import { type Folders, foldersOf } from '../app/folders.ts'
import type { Answer } from '../consent/answer.ts'
import type { Storing } from '../consent/store-answer.ts'
import { late } from '../system/late.ts'
import type { World } from '../system/world.ts'
import { reachBack } from './reach-back.ts'
import { removeTraces } from './remove.ts'
import { type Reach, together, type Withdrawal } from './withdraw.ts'

/** What became of an answer, and of the reports that it reached back for. */
export type Recorded = { readonly withdrawal: Withdrawal } & (
  | { readonly stored: Storing }
  | { readonly error: unknown }
)

/**
 * Stores an answer. A no, and `local`, reach back before, for what hinders the one does not hinder the other; and after,
 * for what a crash wrote until the answer was there. Never throws.
 *
 * @param said - as `storeAnswer` takes it
 * @param isMeant - which reports the answer is about. Default: all
 */
export function recordAnswer(
  app: App,
  world: World,
  said: Pick<Answer, 'answer' | 'recipient' | 'words'>,
  isMeant?: Reach['isMeant'],
): Recorded {
  const folders = foldersOf(app, world)
  const reach = () => reachOf(said.answer, { folders, world, isMeant })
  const before = reach()
  try {
    const stored = storing().storeAnswer(app, world, said)
    return { withdrawal: together(before, reach()), stored }
  } catch (error) {
    // A disk that fails may also keep from being loaded what stores.
    return { withdrawal: together(before, reach()), error }
  }
}

const storing = late<typeof import('../consent/store-answer.ts')>(() => require('../consent/store-answer.ts'))

function reachOf(
  answer: Answer['answer'],
  {
    folders,
    world,
    isMeant,
  }: { folders: Folders | undefined; world: World; isMeant: Reach['isMeant'] | undefined },
): Withdrawal {
  if (!folders) {
    return { count: 0, underWay: 0, arrived: 0, problems: [] }
  }
  const withdrawal = reachBack(answer, folders, isMeant)
  const isForAll = answer === 'off' && !isMeant
  const traces = isForAll ? removeTraces({ world, folders }) : []
  return { ...withdrawal, problems: [...withdrawal.problems, ...traces] }
}
