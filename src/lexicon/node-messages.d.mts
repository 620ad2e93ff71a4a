/** A function, so that a bundle that holds it makes nothing of it before a crash asks. */
export default function nodeMessages(): NodeMessages

/** What Node and V8 themselves say, written by `scripts/node-messages.js`. */
export interface NodeMessages {
  readonly versions: readonly string[]
  /** By the word that they begin with. */
  readonly messages: Readonly<Record<string, readonly string[]>>
  readonly identifiers: readonly string[]
}
