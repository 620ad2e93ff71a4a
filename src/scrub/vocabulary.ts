import type { Branch, Phrase } from './phrases.ts'

/** What the sources say, as far as an event asks. */
export interface Vocabulary {
  /** Literals that may be part of a message. */
  readonly phrases: Branch
  /** The same literals, whole. */
  readonly literals: ReadonlyMap<string, Phrase>
  readonly identifiers: ReadonlySet<string>
  /** Names of functions inside Node. */
  readonly platformIdentifiers: ReadonlySet<string>
  /** Types and codes that a source gives to errors. */
  readonly labels: ReadonlySet<string>
  /** Modules that a source imports, programs that it starts. */
  readonly uses: ReadonlySet<string>
  /** Of the texts that an error's class declares safe, those that a source says which declares such. */
  readonly safe: ReadonlySet<string>
  /** Flags that a usage text or an option definition names. */
  readonly flags: ReadonlySet<string>
  /** Words that a literal may define as subcommands. */
  readonly subcommands: ReadonlySet<string>
  /** Names of files and folders that a path in a literal has. */
  readonly segments: ReadonlySet<string>
}
