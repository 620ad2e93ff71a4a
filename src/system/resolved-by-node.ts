import { builtin, resolve } from './builtin.ts'

/**
 * Finds the file that Node would load for a path: the extension may be left out, and a folder has an index. As if asked
 * from the root: from elsewhere Node would first read the package.json of whoever asks, and wait if that is a pipe.
 *
 * @param path - absolute
 * @throws the error of `node:module` if there is none
 */
export function resolvedByNode(path: string): string {
  return builtin('node:module').createRequire(resolve('/', 'noop.js')).resolve(path)
}
