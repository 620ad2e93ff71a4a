import type { Manifest } from '../app/manifest.ts'
import { readManifest } from '../app/manifest.ts'
import { dirname, join, lstatSync, sep } from '../system/builtin.ts'

/** What the file system knows of when a file came to be what it is: milliseconds since 1970. */
interface Times {
  /** When its content was last written; an archive may bring it along. */
  readonly written: number
  /** When it came to this disk. */
  readonly born: number
}

/**
 * Tells which files of an installed package are as the package manager left them: those that came before it ended,
 * which is when it wrote down what it did, or made the links to the programs. A file that is later is somebody else's.
 *
 * @returns for the absolute path of a file in the package
 */
export function asInstalled({ root }: Pick<Manifest, 'root'>): (file: string) => boolean {
  const manifest = timesOf(join(root, 'package.json'))
  if (manifest === undefined) return () => false
  const marks = marksOf(root)
  const arrived = arrivalOf(manifest)
  const end = earliest(marks.map(arrivalOf).filter(time => time >= arrived))
  const last = Math.min(end ?? arrived + HURRY_MS, arrived + LONGEST_MS)
  const copied = copiedUntil(manifest, marks)
  return file => {
    const times = timesOf(file)
    if (times === undefined) return false
    if (arrivalOf(times) <= last) return true
    return copied !== undefined && times.written <= copied && times.born <= manifest.born + LONGEST_MS
  }
}

/** A tree that was copied as a whole, into an image or out of a cache, is as old as what is written in it. */
function copiedUntil(manifest: Times, marks: readonly Times[]): number | undefined {
  const ends = marks
    .filter(mark => isCopy(mark) && mark.written >= manifest.written)
    .map(({ written }) => written)
  const end = isCopy(manifest) ? earliest(ends) : undefined
  return end === undefined ? undefined : Math.min(end, manifest.written + LONGEST_MS)
}

function isCopy({ written, born }: Times): boolean {
  return born > written + HURRY_MS
}

function arrivalOf({ written, born }: Times): number {
  return Math.max(written, born)
}

function earliest(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : Math.min(...times)
}

/** What package managers write last: their records, and the links to programs, which no later installation touches. */
function marksOf(root: string): readonly Times[] {
  return foldersAbove(root).flatMap(({ modules, installed }) =>
    [
      ...RECORDS.map(record => join(modules, record)),
      ...(readManifest(installed)?.bins ?? []).flatMap(bin => [
        join(modules, '.bin', bin),
        join(modules, '..', '..', 'bin', bin),
        join(modules, '..', `${bin}.cmd`),
      ]),
    ].flatMap(path => timesOf(path) ?? []),
  )
}

/** Each `node_modules` that a folder is in, and what is installed there. */
function foldersAbove(root: string): readonly { modules: string; installed: string }[] {
  const found: { modules: string; installed: string }[] = []
  for (let installed = root; installed !== dirname(installed); installed = dirname(installed)) {
    const above = dirname(installed)
    const modules = above.slice(above.lastIndexOf(sep) + 1).startsWith('@') ? dirname(above) : above
    if (modules.endsWith(`${sep}node_modules`)) found.push({ modules, installed })
  }
  return found
}

/** Of npm, pnpm, Yarn 1, Yarn with node_modules. */
const RECORDS = ['.package-lock.json', '.modules.yaml', '.yarn-integrity', '.yarn-state.yml']

/** Where nothing says when an installation ended: how long one package may have taken. */
const HURRY_MS = 2000
/** And where something does, for it may also be of a later one. */
const LONGEST_MS = 120_000

function timesOf(file: string): Times | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  const { mtimeMs: written, birthtimeMs, ctimeMs } = stat
  // A file system that keeps no birth gives the time of the last change, which a package manager makes with `chmod`.
  return { written, born: birthtimeMs === ctimeMs && (stat.mode & EXECUTABLE) !== 0 ? written : birthtimeMs }
}

const EXECUTABLE = 0o111
