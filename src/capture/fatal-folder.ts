import { existsSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, statfsSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { App } from '../app.ts'
import type { World } from '../world.ts'

/** Whose fatal errors: those of one program, meant for one recipient. */
export interface FatalOwner {
  readonly app: Pick<App, 'entry' | 'recipient'>
  readonly world: Pick<World, 'env' | 'platform' | 'uid'>
  /** Absolute path. */
  readonly outbox: string
}

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
 * Makes the folder for Node's own report of a fatal error. It holds the command line, and where it may hold the
 * environment it must not reach a disk: it goes into the session's folder, which is in memory and ends with the
 * session, or else, if it mostly comes without, into shared memory.
 *
 * @returns undefined if there is no such place, private and in memory
 */
export function makeFatalFolder(owner: FatalOwner, leavesOut: LeavesOut): string | undefined {
  if (leavesOut === 'always') {
    return made(programIn(onDisk(owner).share, owner))
  }
  const session = inSession(owner)
  if (session && isPrivateMemory(session.door, owner)) {
    return made(programIn(session.share, owner))
  }
  const memory = leavesOut === 'mostly' ? inSharedMemory(owner) : undefined
  if (memory && isPrivateMemory(made(memory.door), owner)) {
    return made(programIn(memory.share, owner))
  }
  return undefined
}

/** Lists what Node left about a program: absolute paths. Directory listings and nothing else. */
export function listFatal(owner: FatalOwner): readonly string[] {
  return closedPlaces(owner).flatMap(({ share }) => filesBelow(programIn(share, owner)))
}

/** Removes what Node left about any program of an outbox. */
export function removeFatal(owner: OutboxOwner): void {
  for (const { base, share } of closedPlaces(owner)) {
    rmSync(share, { recursive: true, force: true })
    removeEmpty(dirname(share), base)
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

interface Place {
  /** A folder that is not ours. */
  readonly base: string
  /** The folder that closes it to others. */
  readonly door: string
  /** What is one outbox's in it. */
  readonly share: string
}

type OutboxOwner = Omit<FatalOwner, 'app'>

function onDisk({ outbox }: OutboxOwner): Place {
  return { base: outbox, door: outbox, share: join(outbox, 'fatal') }
}

function inSession({ outbox, world }: OutboxOwner): Place | undefined {
  const { XDG_RUNTIME_DIR: session = '' } = world.env
  return isAbsolute(session)
    ? { base: resolve(session), door: resolve(session), share: join(session, 'askfirst', outbox) }
    : undefined
}

/** Folders there are shared by all users; this one is one user's. */
function inSharedMemory({ outbox, world }: OutboxOwner): Place | undefined {
  const door = `${SHARED_MEMORY}/askfirst-${world.uid}`
  return world.platform === 'linux' ? { base: SHARED_MEMORY, door, share: door + outbox } : undefined
}

/** @see https://man7.org/linux/man-pages/man7/shm_overview.7.html */
const SHARED_MEMORY = '/dev/shm'

/** Where memory is shared, anyone may have made a folder of our name: what lies in that is not ours. */
function closedPlaces(owner: OutboxOwner): readonly Place[] {
  const inMemory = [inSession(owner), inSharedMemory(owner)].flatMap(place =>
    place && isPrivate(place.door, owner) ? [place] : [],
  )
  return [onDisk(owner), ...inMemory].filter(({ share }) => existsSync(share))
}

/** The colon of a Windows drive can stand in no other place of a path. */
function programIn(share: string, { app: { entry, recipient } }: FatalOwner): string {
  return join(share, encodeURIComponent(recipient?.text ?? 'none'), entry.replaceAll(':', ''))
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

function isPrivateMemory(folder: string, owner: Pick<FatalOwner, 'world'>): boolean {
  return isPrivate(folder, owner) && MEMORY_FILE_SYSTEMS.has(statfsSync(folder).type)
}

/** Whether a folder is ours, and closed to all others. */
function isPrivate(folder: string, { world }: Pick<FatalOwner, 'world'>): boolean {
  const status = lstatSync(folder, { throwIfNoEntry: false })
  return status?.isDirectory() === true && status.uid === world.uid && (status.mode & 0o077) === 0
}

/** `tmpfs` and `ramfs`: https://man7.org/linux/man-pages/man2/statfs.2.html */
const MEMORY_FILE_SYSTEMS: ReadonlySet<number> = new Set([0x01021994, 0x858458f6])

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
      entry.isFile() ? [join(folder, entry.name)] : [],
    )
  } catch {
    return []
  }
}
