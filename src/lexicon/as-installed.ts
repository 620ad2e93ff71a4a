import { pathIn } from '../system/path-in.ts'
import { beforeScripts } from './before-scripts.ts'
import { keepsBirths, LONGEST_PACKAGE_MS, type Times, timesOf } from './file-times.ts'
import { foldersAbove, type Installed, marksOf } from './installation-marks.ts'
import { pnpmStore } from './pnpm-store.ts'

/**
 * Tells which files of an installed package are as the package manager left them: those that came before it ended,
 * which is when it wrote down what it did, or made the links to the programs. A file that is later is somebody else's, and
 * so is one that was changed later, whatever date it was given.
 *
 * @returns for the absolute path of a file in the package
 */
export function asInstalled(installed: Installed): (file: string) => boolean {
  const { root } = installed
  const manifest = timesOf(pathIn(root, 'package.json'))
  const marks = marksOf(installed)
  if (manifest === undefined || (marks.length > 0 && isRewritten(manifest))) return () => false
  const arrived = manifest.born
  // A record is written anew by each later installation, in its place: it was born with the first.
  const ends = marks.flatMap(({ written, born }) => [written, born])
  // File systems count in ticks: in a copy, one of the same tick may have come before what it is about.
  const end = earliest(ends.filter(time => time > arrived))
  const last = Math.min(end ?? arrived + HURRY_MS, arrived + LONGEST_PACKAGE_MS)
  const copied = copiedUntil(manifest, marks)
  const isDated = keepsBirths(root)
  if (!isDated && copied === undefined && (end ?? Infinity) > arrived + LONGEST_MS) return () => false
  const settled = settledAt(manifest, last, copied)
  // Package managers that link a program anew make it a program anew.
  const isLinked = ({ isProgram, changed }: Times): boolean =>
    isProgram && marks.some(mark => Math.abs(mark.changed - changed) <= HURRY_MS)
  const timeOf = isCopy(manifest) ? ({ written }: Times) => written : arrivalOf
  const isUnscripted = beforeScripts(installed, { manifest, timeOf })
  const isStored = pnpmStore(() => foldersAbove(root).map(({ modules }) => modules))
  return file => {
    const times = timesOf(file)
    if (times === undefined || !(marks.length > 0 ? isWrittenOnce(times) : cameWith(times, manifest)))
      return false
    if (!isUnscripted(times) || (!isDated && !cameAtOnce(times, manifest))) return false
    const isSettled = times.changed <= settled || isLinked(times)
    const isLinkedAnew = times.isShared && ((times.isSealed && manifest.isSealed) || isStored(file))
    if (!isSettled && !isLinkedAnew) return false
    // What no package manager brought, its author put together from files of any date.
    if (marks.length === 0) return arrivalOf(times) <= last
    return isCopy(manifest)
      ? isOld(times, { manifest, copied, last })
      : !isCopy(times) && arrivalOf(times) <= last
  }
}

/**
 * Where package.json is older than its file, the tree was copied or came out of an archive, and so did what somebody had
 * written there before: then a file has to be as old as package.json.
 */
function isOld(
  { written, born }: Times,
  { manifest, copied, last }: { manifest: Times; copied: number | undefined; last: number },
): boolean {
  const isLate = born > (copied === undefined ? last : manifest.born + LONGEST_MS)
  const end = copied ?? manifest.written + LONGEST_UNPACKING_MS
  return !isLate && written <= end && written >= manifest.written - LONGEST_MS
}

/**
 * When the package was left alone. Who copies a whole tree, links it or gives it another owner changes all of its files one
 * after the other, package.json among them.
 */
function settledAt({ changed }: Times, last: number, copied: number | undefined): number {
  const isMoved = copied !== undefined || changed > last + HURRY_MS
  return isMoved ? changed + LONGEST_MS : last + HURRY_MS
}

/** A tree that was copied as a whole, into an image or out of a cache, is as old as what is written in it. */
function copiedUntil(manifest: Times, marks: readonly Times[]): number | undefined {
  const ends = marks
    .filter(mark => isCopy(mark) && mark.written >= manifest.written)
    .map(({ written }) => written)
  const end = isCopy(manifest) ? earliest(ends) : undefined
  return end === undefined ? undefined : Math.min(end, manifest.written + LONGEST_MS)
}

/** Then its dates say nothing of the installation. */
function isRewritten({ written, born }: Times): boolean {
  return written > born + LONGEST_MS
}

/** What a patch changes in its place was born long before, whatever else was installed since. */
function isWrittenOnce({ written, born, size }: Times): boolean {
  return written <= born + LONGEST_WRITE_MS + size / SLOWEST_BYTES_PER_MS
}

/** Where nothing says when an installation ended: what lay there long before did not come with package.json. */
export function cameWith({ born }: Pick<Times, 'born'>, manifest: Pick<Times, 'born'>): boolean {
  return born >= manifest.born - LONGEST_MS
}

/**
 * Where nothing says when a file was born, all of a package must have been changed at one time: who changes package.json
 * later would else vouch for what was changed before. Of a program, which is linked last, its content counts.
 */
function cameAtOnce({ written, changed, isProgram }: Times, manifest: Times): boolean {
  const isNear = (time: number) => Math.abs(time - manifest.changed) <= LONGEST_UNPACKING_MS
  return isNear(changed) || (isProgram && isNear(written))
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

/** Where nothing says when an installation ended: how long one package may have taken. */
const HURRY_MS = 2000
/**
 * How long a file may take to be written, for a patch comes after the last file. npm takes a third of a second; on a busy
 * computer, which writes many at once, a megabyte took five.
 */
const LONGEST_WRITE_MS = 1000
const SLOWEST_BYTES_PER_MS = 200
/** Within how long the files of one package come out of its archive, on a busy computer. */
const LONGEST_UNPACKING_MS = 10_000
/** And where something does, for it may also be of a later one: for the whole; for one package, `LONGEST_PACKAGE_MS`. */
const LONGEST_MS = 120_000
