import type { App } from '../app/app.ts'
import { answeredFor } from './answered-for.ts'
import type { Inputs } from './inputs.ts'
import type { Status } from './opinion.ts'
import type { Stored } from './read-answers.ts'
import { orderOf } from './rules.ts'
import { purpose, verdictOf } from './staleness.ts'
import { whyUnheard } from './unheard.ts'

/** Where no rule has an opinion. */
export function undecided(inputs: Inputs): Status {
  const { app, world, stored, whyNotAskable } = inputs
  const file = stored()
  const verdict = verdictOf(file, app())
  const past = verdict.state === 'stale' ? verdict.why : undefined
  const broken = file.state === 'broken' ? `the stored answer cannot be read: ${file.problem}` : undefined
  const yes = orderOf(inputs)
  const unheard = yes && whyUnheard(yes, world)
  return {
    mode: 'undecided',
    because: unheard ?? past ?? broken ?? `${whyNotAskable() ?? 'nobody'} and ${missing(file, app())}`,
  }
}

/** Shared answers may be there, and none of them for this recipient. */
function missing(file: Stored, app: App): string {
  return file.state === 'answers' && file.answers.length > 0
    ? `no stored answer is for ${purpose(answeredFor(app))}`
    : 'no answer is stored'
}
