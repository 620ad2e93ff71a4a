import type { App } from '../app/app.ts'
import type { Inputs } from './inputs.ts'
import type { Status } from './opinion.ts'
import type { Stored } from './read-answers.ts'
import { purpose, verdictOf } from './staleness.ts'

/** Where no rule has an opinion. */
export function undecided({ app, stored, whyNotAskable }: Inputs): Status {
  const file = stored()
  const verdict = verdictOf(file, app)
  const past = verdict.state === 'stale' ? verdict.why : undefined
  const broken = file.state === 'broken' ? `the stored answer cannot be read: ${file.problem}` : undefined
  return {
    mode: 'undecided',
    because: past ?? broken ?? `${whyNotAskable() ?? 'nobody'} and ${missing(file, app)}`,
  }
}

/** Shared answers may be there, and none of them for this recipient. */
function missing(file: Stored, { recipient }: App): string {
  return file.state === 'answers' && file.answers.length > 0
    ? `no stored answer is for ${purpose(recipient?.host ?? null)}`
    : 'no answer is stored'
}
