import type { Stats } from 'node:fs'
import { lstatSync, statSync } from './builtin.ts'

/**
 * What a path leads to.
 *
 * @param path - absolute, or relative to the working directory
 * @returns undefined where nothing is; throws what else the system says, as where a folder may not be searched
 */
export function statIfThere(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

/** The same of a link itself. */
export function lstatIfThere(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}
