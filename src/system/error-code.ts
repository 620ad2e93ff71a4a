/**
 * The code of an error of the system, `ENOENT`. Its class is not asked for: programs replace `Error`, and `node:fs` does not
 * throw theirs.
 *
 * @param thrown - anything
 */
export function codeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined
}
