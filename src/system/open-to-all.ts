/** Whether everybody may put into a folder what they like. */
export function isOpenToAll(mode: number): boolean {
  return (mode & (WRITABLE_BY_ALL | STICKY)) === WRITABLE_BY_ALL
}

/** Of a file or a folder: everybody may write it. */
export const WRITABLE_BY_ALL = 0o002
/** Everybody may add files to such a folder, and touch nobody else's: their owner tells. */
const STICKY = 0o1000
