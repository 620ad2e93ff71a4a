/**
 * The variable that stands in the environment of each process of ours, and says which one it is. Where it stands, nothing
 * of ours starts, asks or reports anything: whatever a process of ours turns out to run, it cannot go on from there.
 */
export const MARK = 'ASKFIRST_PART'

/** The variable that may stand beside it: what the part is told, after the file that plays it. */
export const WORDS = 'ASKFIRST_WORDS'

/** Whether this process is one of ours, or was started by one. */
export function isMarked(): boolean {
  return process.env[MARK] !== undefined
}
