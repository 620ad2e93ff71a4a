import type { Inputs } from './inputs.ts'
import type { Status } from './opinion.ts'
import { RULES } from './rules.ts'
import { undecided } from './undecided.ts'

/** What is decided, and by which rule. */
export interface Decision extends Status {
  readonly rule: RuleName
}

type RuleName = (typeof RULES)[number]['name'] | 'undecided'

/**
 * Decides whether crashes are recorded and sent: the first rule that has an opinion wins.
 *
 * @returns mode `undecided` by rule `terminal` if the question can be asked now
 */
export function decide(inputs: Inputs): Decision {
  for (const { name, opinion } of RULES) {
    const result = opinion(inputs)
    if (result) {
      return { ...result, rule: name }
    }
  }
  return { ...undecided(inputs), rule: 'undecided' }
}

/** What one rule says by itself, whichever decides; null if it has no opinion. */
export interface RuleOpinion {
  readonly rule: RuleName
  readonly mode: Decision['mode'] | null
  readonly because: string | null
  readonly decided: boolean
}

/** What each rule says, in their order. That of `undecided` is asked only where all others have no opinion. */
export function opinions(inputs: Inputs): readonly RuleOpinion[] {
  const decision = decide(inputs)
  const others = RULES.map(({ name, opinion }) => ({ rule: name, ...(opinion(inputs) ?? NONE) }))
  const last = { rule: 'undecided', ...(decision.rule === 'undecided' ? decision : NONE) } as const
  return [...others, last].map(said => ({ ...said, decided: said.rule === decision.rule }))
}

const NONE = { mode: null, because: null }
