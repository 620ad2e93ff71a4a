import { lstatIfThere } from '../system/if-there.ts'

/** What the file system knows of when a file came to be what it is: milliseconds since 1970. */
export interface Times {
  /** When its content was last written; an archive may bring it along. */
  readonly written: number
  /** When it came to this disk. */
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
  // A file system that keeps no birth gives the time of the last change, which a package manager makes with `chmod`.
  const born = birthtimeMs === changed && isProgram ? written : birthtimeMs
  return { written, born, size, changed, isProgram, isShared: nlink > 1, isSealed: (mode & WRITABLE) === 0 }
}

const EXECUTABLE = 0o111
const WRITABLE = 0o222
