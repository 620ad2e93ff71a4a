import { builtin, dirname, existsSync, join, resolve, statSync } from '../system/builtin.ts'
import { readRegularFile, regularText } from '../system/regular-file.ts'

/** A folder that git looks after. */
export interface Repository {
  /** Where the files are. */
  readonly folder: string
  /** Where git's own are: `.git`, or what a linked work tree names in its place. */
  readonly git: string
}

/**
 * Finds the repository around a folder.
 *
 * @param folder - absolute path
 */
export function repositoryOf(folder: string): Repository | undefined {
  const git = join(folder, '.git')
  if (!existsSync(git)) {
    return folder === dirname(folder) ? undefined : repositoryOf(dirname(folder))
  }
  if (statSync(git).isDirectory()) {
    return { folder, git }
  }
  const target = /^gitdir: (.+)$/m.exec(regularText(git, LONGEST_LINK_BYTES))?.[1]
  return target === undefined ? undefined : { folder, git: resolve(folder, target) }
}

/** Whether git would take it for a repository, and not only for a folder of that name. */
export function hasContent({ git }: Repository): boolean {
  return existsSync(join(git, 'index')) || existsSync(join(git, 'objects'))
}

/**
 * Tells which files git has as they are: the index names each with the hash of its content.
 *
 * @returns for a path inside the repository, with slashes, and what the file holds now: whether git has just that
 * @see https://git-scm.com/docs/index-format
 */
export function gitIndex({ git }: Repository): (path: string, content: Buffer) => boolean {
  const index = bytesOf(join(git, 'index'))
  if (index === undefined || index.toString('latin1', 0, 4) !== 'DIRC') return () => false
  const hashesOf = index.readUInt32BE(4) < COMPRESSED_PATHS ? listedHashes : () => []
  return (path, content) => {
    const hashes = hashesOf(index, path)
    return hashes.length > 0 && blobHashes(content).some(own => hashes.some(end => end.endsWith(own)))
  }
}

/** What stands before each entry that has this path: the end of it is the hash. Paths are whole, and end with NUL. */
function listedHashes(index: Buffer, path: string): readonly string[] {
  const name = Buffer.from(`${path}\0`)
  const found: string[] = []
  for (let at = index.indexOf(name); at >= 0; at = index.indexOf(name, at + 1)) {
    const end = at - FLAG_BYTES
    if (end < LONGEST_HASH_BYTES) continue
    const hash = (to: number): string => index.toString('hex', to - LONGEST_HASH_BYTES, to)
    if ((index.readUInt16BE(end) & LENGTH_BITS) === Math.min(name.length - 1, LENGTH_BITS))
      found.push(hash(end))
    else if (end >= LONGEST_HASH_BYTES + FLAG_BYTES) found.push(hash(end - FLAG_BYTES))
  }
  return found
}

/** Of the content as it is, and of what git stores where it writes `\r\n` into the work tree. */
function blobHashes(content: Buffer): readonly string[] {
  const { createHash } = builtin('node:crypto')
  const plain = content.includes('\r\n')
    ? [Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')]
    : []
  return [content, ...plain].flatMap(bytes =>
    ['sha1', 'sha256'].map(hash =>
      createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
    ),
  )
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readRegularFile(file, LARGEST_INDEX_BYTES)
  } catch {
    return undefined
  }
}

/** From this version of the format on, a path is written as what differs from the one before: such an index is not read. */
const COMPRESSED_PATHS = 4
const LONGEST_LINK_BYTES = 10_000
/** Of a million files. */
const LARGEST_INDEX_BYTES = 200_000_000
const FLAG_BYTES = 2
const LENGTH_BITS = 0xfff
const LONGEST_HASH_BYTES = 32
