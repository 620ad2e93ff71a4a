import { type Branch, newBranch, type Phrase, type Strength } from './phrases.ts'
import type { Query } from './query.ts'

/** A vocabulary while it is being written. */
export interface Collector {
  readonly asked: Query
  readonly phrases: Branch
  readonly literals: Map<string, Noted>
  readonly identifiers: Set<string>
  readonly platformIdentifiers: Set<string>
  readonly labels: Set<string>
  readonly uses: Set<string>
  readonly safe: Set<string>
  readonly flags: Set<string>
  readonly subcommands: Set<string>
  readonly segments: Set<string>
  /** How many literals were heard so far. */
  spot: number
  /** The number of the last chunk of a template that was heard. */
  chunk: number
}

/** A phrase, as far as it is known. */
export interface Noted extends Phrase {
  strength: Strength
  readonly spots: number[]
  readonly listed: number[]
  readonly edges: Set<number>
  readonly chunks: number[]
  thrown: boolean
  platform: boolean
  expected: boolean
  said: boolean
}

export function newCollector(asked: Query): Collector {
  return {
    asked,
    phrases: newBranch(),
    literals: new Map(),
    identifiers: new Set(),
    platformIdentifiers: new Set(),
    labels: new Set(),
    uses: new Set(),
    safe: new Set(),
    flags: new Set(),
    subcommands: new Set(),
    segments: new Set(),
    spot: 0,
    chunk: 0,
  }
}
