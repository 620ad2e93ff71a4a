import { newBranch } from './phrases.ts'
import type { Query } from './query.ts'
import type { Collected } from './vocabulary.ts'

/** Where what the sources say is noted. */
export interface Collector extends Collected {
  readonly asked: Query
  /** Of the chunk of a literal that was heard last. */
  place: number
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
    place: 0,
  }
}
