/**
 * Loads a part of this package when it is first needed, at once: a launch reads one file, and what only a crash, a
 * question or a command needs stays on the disk.
 *
 * @param load - `() => require('../crash/report-error.ts')`. The path is a literal, so that bundlers and file tracers
 *   follow it
 * @returns the same part at each call
 */
export function late<Part>(load: () => Part): () => Part {
  let part: Part | undefined
  return () => {
    part ??= load()
    return part
  }
}
