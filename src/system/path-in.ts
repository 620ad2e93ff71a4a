import { sep } from './builtin.ts'

/**
 * What `join` gives for a folder and names without `..`, where the folder comes from `join` itself. Node's goes through
 * every letter again; a crash names so many files that V8 would compile that loop.
 */
export function pathIn(folder: string, ...names: readonly string[]): string {
  return [folder, ...names].join(sep)
}
