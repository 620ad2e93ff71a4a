/** What a crash may be explained with. Whoever reads the files makes it; everything in this folder only uses it. */
export interface Sources {
  /**
   * How a report may name a file.
   *
   * @param file an absolute path, a `file:` URL or `node:…`, as found in a stack
   * @returns `undefined` when the file is the user's, or no file (eval)
   */
  place(file: string): Place | undefined
  /**
   * The program's own files, in order of weight: those in the stack first. Asked for one by one, and no longer
   * than the budget lasts, so a generator that reads as it goes is welcome.
   */
  readonly texts: Iterable<SourceText>
  /** What Node and V8 say of what is asked. */
  platform(asked: PlatformQuestion): PlatformVocabulary
}

export interface PlatformQuestion {
  /** Messages that say something else are left out. */
  readonly words: ReadonlySet<string>
  readonly identifiers: ReadonlySet<string>
}

export interface PlatformVocabulary {
  /** Messages, error codes and system-error words of Node and V8, cut at their placeholders. */
  readonly messages: readonly string[]
  /** Function names inside Node. Without them a `node:` frame keeps a name only if the program knows it too. */
  readonly identifiers: readonly string[]
}

export interface Place {
  /** `app:///…`, `node_modules/…` or `node:…`. */
  readonly filename: string
  readonly inApp: boolean
  /** Whether it lies in a development checkout, where names of files may be anyone's. */
  readonly checkout?: boolean
}

export interface SourceText {
  readonly text: string
  /**
   * Files in the stack are always read. One that is only of the same package is read if it has a word that is still
   * to be explained.
   */
  readonly weight: 'stack' | 'package'
}
