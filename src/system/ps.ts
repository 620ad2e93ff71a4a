import { builtin } from './builtin.ts'

/**
 * Asks `ps` about processes, where no file tells.
 *
 * @throws the error of `node:child_process` if it says no
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ps.html
 */
export function ps(...words: readonly string[]): string {
  return builtin('node:child_process').execFileSync('ps', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
