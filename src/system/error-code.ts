/**
 * The code of an error of the system, `ENOENT`. Not asked for is whose class it has: programs replace `Error`, and what
 * `node:fs` throws is none of theirs.
 *
 * @param thrown - anything
 */
export function codeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined
}
