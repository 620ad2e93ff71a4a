import { fileURLToPath } from 'node:url'
import { type RunOptions, type RunResult, run } from './run.ts'

/** The command as a person has it: built, through its bin. */
export const BIN = fileURLToPath(new URL('../../bin/askfirst.js', import.meta.url))

/** Runs `askfirst` with these words. */
export function askfirst(words: readonly string[], options: RunOptions): Promise<RunResult> {
  return run([BIN, ...words], options)
}
