/**
 * What a bundled program hands to the parts of this package, which it holds as one text: a constant around that text,
 * see `launch/whole.ts`.
 */
export interface Handed {
  /** Absolute path of the file of the bundle that this package is in; undefined if it cannot be told. */
  readonly file: string | undefined
  /** Whether the program starts from a snapshot that it was loaded into. */
  readonly snapshot: boolean
  /** What `lexicon/node-messages.mjs` makes; undefined where no message is explained. */
  readonly nodeMessages: (() => unknown) | undefined
}
