import { DAY_MS } from '../report/retention.ts'
import { basename, dirname, existsSync, join, readdirSync, rmdirSync, rmSync } from '../system/builtin.ts'
import { ownerOf } from '../system/file-owner.ts'
import { statIfThere } from '../system/if-there.ts'
import { late } from '../system/late.ts'
import { makeFolder } from '../system/make-folder.ts'
import { shortHash } from '../system/short-hash.ts'
import type { World } from '../system/world.ts'
import { closedPlaces, type FatalOwner, isPrivateMemory, type OutboxOwner, placesOf } from './fatal-places.ts'

/**
 * How far Node leaves the environment out of a report that it writes while it dies. `always`: it was started with
 * `--report-exclude-env`. `mostly`: it has `process.report.excludeEnv` (22.13), but that is a setting of the main
 * thread's environment, and a process without memory often cannot find that; then the command line counts. `never`:
 * it has no such setting.
 *
 * @see https://nodejs.org/api/report.html#configuration
 */
export type LeavesOut = 'always' | 'mostly' | 'never'

/**
 * Whether there may be a folder for Node's own report of a fatal error, told without `process.report`, which is loaded
 * when it is looked at.
 */
export function mayHaveFatalFolder({ env }: Pick<World, 'env'>): boolean {
  return env.XDG_RUNTIME_DIR !== undefined || Number.parseInt(process.versions.node, 10) >= 22
}

/**
 * Makes the folder for Node's own report of a fatal error. It holds the command line, and where it may hold the
 * environment it must not reach a disk: it goes into the session's folder, which is in memory and ends with the
 * session, or else, if it mostly comes without, into shared memory.
 *
 * @returns undefined if there is no such place, private and in memory
 */
export function makeFatalFolder(owner: FatalOwner, leavesOut: LeavesOut): string | undefined {
  const { disk, session, memory } = placesOf(owner)
  if (leavesOut === 'always' && ownerOf(owner.outbox, owner.world) === 'own') {
    return makeFolder(disk.share())
  }
  if (session && isPrivateMemory(session.door, owner)) {
    return makeFolder(session.share())
  }
  if (leavesOut === 'mostly' && memory && isPrivateMemory(makeFolder(memory.door), owner)) {
    return makeFolder(memory.share())
  }
  return undefined
}

/** What Node left in the folders of an outbox: absolute paths. */
export interface FatalFiles {
  /** About this program. */
  readonly own: readonly string[]
  /** About others, more than a day ago: no launch of theirs came for it, and each holds a command line. */
  readonly past: readonly string[]
}

/**
 * Lists what Node left about a program, and what nobody came for.
 *
 * @param now - milliseconds since 1970
 */
export function listFatal(owner: FatalOwner, now: number): FatalFiles {
  const files = closedPlaces(owner).flatMap(({ share }) => filesIn(share()))
  const program = late(() => programHash(owner))
  const isOwn = (path: string) => basename(path).startsWith(program())
  return {
    own: files.filter(isOwn),
    past: files.filter(path => !isOwn(path) && isPast(path, now)),
  }
}

function isPast(path: string, now: number): boolean {
  const { mtimeMs = now } = statIfThere(path) ?? {}
  return Math.abs(now - mtimeMs) > DAY_MS
}

/**
 * What the name of each file about a program begins with, which says nothing about the person. A tool with a folder of
 * its own is the same wherever it is installed; a script under `askfirst run` is its path.
 */
export function programHash({
  app: { answer, recipient },
  world: { script },
}: Omit<FatalOwner, 'outbox'>): string {
  return shortHash(JSON.stringify([recipient?.text, answer === 'own' ? '' : script]), 16)
}

/** Removes what Node left about any program of an outbox. */
export function removeFatal(owner: OutboxOwner): void {
  for (const { base, share } of closedPlaces(owner)) {
    rmSync(share(), { recursive: true, force: true })
    removeEmpty(dirname(share()), base)
  }
}

/** Removes folders from this one upwards, as long as nothing is in them. */
function removeEmpty(folder: string, base: string): void {
  try {
    for (let empty = folder; empty !== base; empty = dirname(empty)) {
      rmdirSync(empty)
    }
  } catch {
    // It is in use, or was never there.
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    // An error takes longer than a look.
    const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
    return entries.flatMap(entry => (entry.isFile() ? [join(folder, entry.name)] : []))
  } catch {
    return []
  }
}
