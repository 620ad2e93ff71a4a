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
  if (HANDED.snapshot && areThreadsAborted()) {
    return 'Node.js aborts a program in a snapshot whose thread opens a socket'
  }
  if (isSingleExecutable()) {
    return whyNotRunning()
  }
  return programFile(HANDED.file) === undefined ? 'the program was loaded by another one' : whyNotRuntime()
}

/** From Node 22 on, `node:net` in a thread of such a program fails an assertion of Node's. A part is played in a thread. */
function areThreadsAborted(): boolean {
  return Number(process.versions.node.split('.')[0]) >= 22
}

/** @param words - what the part is told. Arguments would be the program's */
export function commandOf(_: Part, words: readonly string[]): PartCommand {
  const file = programFile(HANDED.file) ?? ''
  return {
    words: file === '' ? [] : [...ownOptions(process.execArgv), file],
    variables: { [WORDS]: JSON.stringify([file, ...words]) },
  }
}
