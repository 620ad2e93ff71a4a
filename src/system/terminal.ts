import { builtin, fstatSync } from './builtin.ts'
import { statIfThere } from './if-there.ts'
import { procStat } from './proc-stat.ts'
import { ps } from './ps.ts'
import { isMainThread } from './thread.ts'

/**
 * Whether stdin, stdout and stderr are all terminals. A thread has none of its own: the main thread asks for the
 * whole program.
 *
 * `node:tty` brings the network stack along, so it is asked only where all three can be terminals.
 */
export function hasTerminal(): boolean {
  return isMainThread() && DESCRIPTORS.every(mayBeTerminal) && DESCRIPTORS.every(builtin('node:tty').isatty)
}

const DESCRIPTORS = [0, 1, 2]

function mayBeTerminal(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor)
    return stat.isCharacterDevice() && stat.rdev !== statIfThere('/dev/null')?.rdev
  } catch {
    return false
  }
}

/**
 * Whether the terminal's keyboard is this process's to read: whether it belongs to the job in the foreground. One
 * in the background would be stopped if it read there, or changed the terminal's modes.
 *
 * @returns false where it cannot be told, and where the process has no terminal of its own
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap11.html#tag_11_01_04
 */
export function isForeground(platform: NodeJS.Platform): boolean {
  if (platform === 'win32') {
    return true
  }
  try {
    const [group, foreground] = platform === 'linux' ? groupsFromProc() : groupsFromPs()
    return group !== undefined && group === foreground
  } catch {
    return false
  }
}

function groupsFromProc(): readonly (string | undefined)[] {
  const [, , group, , , foreground] = procStat('self')
  return [group, foreground]
}

/** There is no such file elsewhere, and Node has no tcgetpgrp(). */
function groupsFromPs(): readonly (string | undefined)[] {
  return ps('-o', 'pgid=', '-o', 'tpgid=', '-p', String(process.pid)).trim().split(/\s+/)
}
