import { nobody } from './nobody.ts'
import { type Circumstances, type Opinion, RULES } from './rules.ts'

/** What is decided, and by which rule. */
export interface Decision extends Opinion {
  readonly rule: RuleName
}

type RuleName = (typeof RULES)[number]['name'] | 'nobody'

/**
 * Decides whether crashes are recorded and sent: the first rule that has an opinion wins.
 *
 * @returns mode `undecided` by rule `terminal` if the question can be asked now
 */
export function decide(circumstances: Circumstances): Decision {
  for (const { name, opinion } of RULES) {
    const result = opinion(circumstances)
    if (result) {
      return { ...result, rule: name }
    }
  }
  return { ...nobody(circumstances), rule: 'nobody' }
}

/** What one rule says by itself, whichever decides; null if it has no opinion. */
export interface RuleOpinion {
  readonly rule: RuleName
  readonly mode: Decision['mode'] | null
  readonly because: string | null
  readonly decided: boolean
}

/** What each rule says, in their order. That of `nobody` is asked only where all others have no opinion. */
export function opinions(circumstances: Circumstances): readonly RuleOpinion[] {
  const decision = decide(circumstances)
  const others = RULES.map(({ name, opinion }) => ({ rule: name, ...(opinion(circumstances) ?? NONE) }))
  const last = { rule: 'nobody', ...(decision.rule === 'nobody' ? decision : NONE) } as const
  return [...others, last].map(said => ({ ...said, decided: said.rule === decision.rule }))
}

const NONE = { mode: null, because: null }
