import { dirname } from '../system/builtin.ts'
import { lstatIfThere } from '../system/if-there.ts'

/** What the file system knows of when a file came to be what it is: milliseconds since 1970. */
export interface Times {
  /** When its content was last written; an archive may bring it along. */
  readonly written: number
  /** When it came to this disk; where the disk does not keep that, when it was changed last. */
  readonly born: number
  /** Bytes. */
  readonly size: number
  /** When anything of it was changed last, also its name, its owner or its dates: nobody can set this one back. */
  readonly changed: number
  /** Whether it can be run. */
  readonly isProgram: boolean
  /** Whether it has other names on this disk: it is changed whenever one is given or taken. */
  readonly isShared: boolean
  /** Whether nobody may write it. */
  readonly isSealed: boolean
}

/** @returns undefined where nothing is */
export function timesOf(file: string): Times | undefined {
  const stat = lstatIfThere(file)
  if (stat === undefined) return undefined
  const { mtimeMs: written, birthtimeMs, ctimeMs: changed, mode, nlink, size } = stat
  const isProgram = (mode & EXECUTABLE) !== 0
  const latestBirth = birthtimeMs > 0 ? birthtimeMs : changed
  // Where no birth is kept, a package manager made the last change of a program, with `chmod`.
  const born = latestBirth === changed && isProgram ? written : latestBirth
  return { written, born, size, changed, isProgram, isShared: nlink > 1, isSealed: (mode & WRITABLE) === 0 }
}

/**
 * Whether the disk keeps when a file was born. Where it does not, as ramfs and what lies in images of small virtual
 * machines, Node gives 0, and where the system cannot be asked, the time of the last change.
 *
 * @param folder - that holds something, and so was changed after it was born; if within one tick, a folder above tells
 * @see https://man7.org/linux/man-pages/man2/statx.2.html (STATX_BTIME)
 */
export function keepsBirths(folder: string): boolean {
  const stat = lstatIfThere(folder)
  if (stat === undefined || stat.birthtimeMs <= 0) return false
  if (stat.birthtimeMs < stat.ctimeMs) return true
  const above = dirname(folder)
  return above !== folder && keepsBirths(above)
}

/** How long the installation of one package may take: what was written or linked later was so by another one. */
export const LONGEST_PACKAGE_MS = 30_000

const EXECUTABLE = 0o111
const WRITABLE = 0o222
