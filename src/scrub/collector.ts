import { newBranch } from './phrases.ts'
import type { Query } from './query.ts'
import type { Collected } from './vocabulary.ts'

/** Where what the sources say is noted. */
export interface Collector extends Collected {
  readonly asked: Query
  /** How many literals were heard so far. */
  spot: number
  /** The number of the last chunk of a template that was heard. */
  chunk: number
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
