import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type RunOptions, type RunResult, run } from './run.ts'

/** The command as a person has it: built, through its bin. */
export const BIN = fileURLToPath(new URL('../../bin/askfirst.js', import.meta.url))

/** Runs `askfirst` with these words. */
export function askfirst(
  words: readonly string[],
  { bin = BIN, ...options }: RunOptions & { bin?: string },
): Promise<RunResult> {
  return run([bin, ...words], options)
}

/** What `askfirst` prints on stdout, as bytes. */
export function askfirstBytes(words: readonly string[], env: Readonly<Record<string, string>>): Buffer {
  return spawnSync(process.execPath, [BIN, ...words], { env }).stdout
}
