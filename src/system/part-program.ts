import type { Handed } from './handed.ts'
import { WORDS } from './mark.ts'
import { ownOptions } from './own-options.ts'
import type { Part, PartCommand } from './part-files.ts'
import { programFile } from './program-file.ts'
import { whyNotRunning, whyNotRuntime } from './runtime-file.ts'
import { isSingleExecutable } from './single-executable.ts'

declare const HANDED: Handed

/**
 * Where a program is bundled with this package, a part is the program itself, started once more: `start()` finds the
 * words in its environment, plays the part and ends.
 *
 * @returns why that cannot be done here, in half a sentence; undefined if nothing hinders
 */
export function whyNoPart(): string | undefined {
  if (isSingleExecutable()) {
    return whyNotRunning()
  }
  return programFile(HANDED.file) === undefined ? 'the program was loaded by another one' : whyNotRuntime()
}

/** @param words - what the part is told. Arguments would be the program's */
export function commandOf(_: Part, words: readonly string[]): PartCommand {
  const file = programFile(HANDED.file) ?? ''
  return {
    words: file === '' ? [] : [...ownOptions(process.execArgv), file],
    variables: { [WORDS]: JSON.stringify([file, ...words]) },
  }
}
