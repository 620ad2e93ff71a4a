import type { Branch, Phrase, Strength } from './phrases.ts'

/** What the sources say, as far as an event asks, while it is being noted. */
export interface Collected {
  /** Literals that may be part of a message. */
  readonly phrases: Branch
  /** The same literals, whole. */
  readonly literals: Map<string, Noted>
  readonly identifiers: Set<string>
  /** Names of functions inside Node. */
  readonly platformIdentifiers: Set<string>
  /** Types and codes that a source gives to errors. */
  readonly labels: Set<string>
  /** Modules that a source imports, programs that it starts. */
  readonly uses: Set<string>
  /** Of the texts that an error's class declares safe, those that a source says which declares such. */
  readonly safe: Set<string>
  /** Flags that a usage text or an option definition names. */
  readonly flags: Set<string>
  /** Words that a literal may define as subcommands. */
  readonly subcommands: Set<string>
  /** Names of files and folders that a path in a literal has. */
  readonly segments: Set<string>
}

/** A phrase, as far as it is known. */
export interface Noted extends Phrase {
  strength: Strength
  readonly places: number[]
  readonly listed: number[]
  readonly edges: Set<number>
  thrown: boolean
  platform: boolean
  expected: boolean
  said: boolean
}

/** What the sources say, as far as an event asks. */
export type Vocabulary = {
  readonly [Kind in keyof Collected]: Collected[Kind] extends Set<string>
    ? ReadonlySet<string>
    : Collected[Kind] extends Map<string, Phrase>
      ? ReadonlyMap<string, Phrase>
      : Collected[Kind]
}
