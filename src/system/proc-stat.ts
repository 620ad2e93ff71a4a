import { readFileSync } from './builtin.ts'

/**
 * What Linux tells of a process: the fields after its name, its state first.
 *
 * @param process - its id, or `self`
 * @throws the error of `node:fs` if there is no such process
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function procStat(process: string): readonly string[] {
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8')
  // The name stands in brackets, and may hold brackets and spaces itself.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
