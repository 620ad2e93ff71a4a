import type { Code, Sources } from './sources.ts'

/** What an error says beside its message. */
export interface About {
  /** As thrown. */
  readonly type: string
  /** Numbers that the error itself calls positions. */
  readonly positions: readonly number[]
  /** Texts that the error's class declares safe. */
  readonly safe: readonly string[]
  readonly place: Sources['place']
  /** What stands where it was thrown; undefined where that is no file of the program. */
  readonly code: () => Code | undefined
}
