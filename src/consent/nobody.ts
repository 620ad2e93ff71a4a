import type { App } from '../app.ts'
import type { Circumstances, Opinion } from './rules.ts'
import type { Stored } from './stored.ts'
import { purpose, verdictOf } from './validity.ts'

/** Where no rule has an opinion. */
export function nobody({ app, stored, hindrance }: Circumstances): Opinion {
  const file = stored()
  const verdict = verdictOf(file, app)
  const past = verdict.state === 'stale' ? verdict.why : undefined
  const broken = file.state === 'broken' ? `the stored answer cannot be read: ${file.problem}` : undefined
  return {
    mode: 'undecided',
    because: past ?? broken ?? `${hindrance() ?? 'nobody'} and ${missing(file, app)}`,
  }
}

/** Shared answers may be there, and none of them for this recipient. */
function missing(file: Stored, { recipient }: App): string {
  return file.state === 'answers' && file.answers.length > 0
    ? `no stored answer is for ${purpose(recipient?.host ?? null)}`
    : 'no answer is stored'
}
