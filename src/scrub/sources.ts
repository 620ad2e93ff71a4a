import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PlatformQuestion, PlatformVocabulary } from '../lexicon/node-messages.ts'

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
   * than the budget lasts, so a generator that reads as it goes is welcome. Undefined where the lexicon says all.
   */
  readonly texts: Iterable<SourceText> | undefined
  /** Files that package.json names. */
  readonly entries?: readonly string[]
  /** The published words that the program brought along. */
  readonly lexicon?: Lexicon | undefined
  /** What stands where a call is, in a file of the program: undefined in others, and where nothing can be read. */
  code(file: string, position: Position): Code | undefined
  /** What Node and V8 say of what is asked. */
  platform(asked: PlatformQuestion): PlatformVocabulary
}

/** Of a call, as a stack has it: counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A piece of source, before and after a place in it. */
export interface Code {
  readonly before: string
  readonly after: string
}

export interface Place {
  /** `app:///…`, `node_modules/…` or `node:…`. */
  readonly filename: string
  readonly inApp: boolean
  /** Whether it lies in a development checkout, where names of files may be anyone's. */
  readonly checkout?: boolean
}

export interface SourceText {
  /** Of a large file, what stands around its calls. */
  readonly read: () => string
  /**
   * Files in the stack are always read. One that is only of the same package is read if it has a word that is still
   * to be explained; one of a package that is not in the stack, if most of a message is.
   */
  readonly weight: 'stack' | 'package' | 'distant'
  /** Of a large file, what stands around some words, the rarest first. */
  readonly near?: (words: readonly string[]) => string
  /** Whether it is a dependency's: those define no flags of the program. */
  readonly foreign?: boolean
}
