import { builtin, existsSync, join } from '../system/builtin.ts'
import { late } from '../system/late.ts'
import { readRegularFile, regularText } from '../system/regular-file.ts'
import { LARGEST_SOURCE_BYTES } from './largest-source.ts'

/**
 * Tells which files pnpm has in its store as they are: it keeps each content once, under its hash, and links it into all
 * versions of a package that have it. A file that is linked anew is changed, as far as its dates say.
 *
 * @param modules - asked once: absolute paths of the folders of modules in one of which pnpm wrote down where its store is
 * @returns for an absolute path
 * @see https://pnpm.io/symlinked-node-modules-structure
 */
export function pnpmStore(modules: () => readonly string[]): (file: string) => boolean {
  const store = late(
    () =>
      modules()
        .map(storeIn)
        .find(folder => folder !== '') ?? '',
  )
  return file => {
    const folder = store()
    if (folder === '') return false
    const hash = builtin('node:crypto')
      .createHash('sha512')
      .update(readRegularFile(file, LARGEST_SOURCE_BYTES))
      .digest('hex')
    const path = join(folder, 'files', hash.slice(0, 2), hash.slice(2))
    return existsSync(path) || existsSync(`${path}-exec`)
  }
}

/** `''` if it wrote nothing there. */
function storeIn(modules: string): string {
  return STORE.exec(regularText(join(modules, '.modules.yaml'), LARGEST_RECORD_BYTES))?.[1] ?? ''
}

const STORE = /^\s*"?storeDir"?: *"?([^"\n]+?)"?,?$/m
const LARGEST_RECORD_BYTES = 10_000_000
