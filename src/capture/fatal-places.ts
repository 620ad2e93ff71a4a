import type { Dsn } from '../app/dsn.ts'
import { existsSync, isAbsolute, resolve, sep, statfsSync } from '../system/builtin.ts'
import { lstatIfThere } from '../system/if-there.ts'
import { late } from '../system/late.ts'
import { shortHash } from '../system/short-hash.ts'
import type { World } from '../system/world.ts'

/** Whose fatal errors: those of one program, meant for one recipient. */
export interface FatalOwner {
  readonly app: { readonly answer: 'own' | 'shared'; readonly recipient?: Dsn | undefined }
  readonly world: Pick<World, 'env' | 'platform' | 'uid' | 'script'>
  /** Absolute path. */
  readonly outbox: string
}

/** A folder for what Node leaves, in one of three places. */
export interface Place {
  /** A folder that is not ours. */
  readonly base: string
  /** The folder that closes it to others. */
  readonly door: string
  /** What is one outbox's in it: where the door is closed or missing, nobody needs to know. */
  readonly share: () => string
}

export type OutboxOwner = Omit<FatalOwner, 'app'>

interface Places {
  readonly disk: Place
  readonly session: Place | undefined
  readonly memory: Place | undefined
}

/** These paths are whole already: to join them as any would take as long as to look at them. */
export function placesOf({ outbox, world: { env, platform, uid } }: OutboxOwner): Places {
  const { XDG_RUNTIME_DIR: session = '' } = env
  // Folders there are shared by all users; this one is one user's.
  const door = `${SHARED_MEMORY}/askfirst-${uid}`
  const name = late(() => shortHash(outbox, 16))
  return {
    disk: { base: outbox, door: outbox, share: () => `${outbox}${sep}fatal` },
    session: isAbsolute(session) ? inSession(resolve(session), name) : undefined,
    memory:
      platform === 'linux' ? { base: SHARED_MEMORY, door, share: () => door + sep + name() } : undefined,
  }
}

function inSession(session: string, name: () => string): Place {
  return { base: session, door: session, share: () => `${session}${sep}askfirst${sep}${name()}` }
}

/** @see https://man7.org/linux/man-pages/man7/shm_overview.7.html */
const SHARED_MEMORY = '/dev/shm'

/** Where memory is shared, anyone may have made a folder of our name: what lies in that is not ours. */
export function closedPlaces(owner: OutboxOwner): readonly Place[] {
  const { disk, session, memory } = placesOf(owner)
  return [disk, session, memory].flatMap(place =>
    place &&
    existsSync(place.door) &&
    existsSync(place.share()) &&
    (place === disk || isPrivate(place.door, owner))
      ? [place]
      : [],
  )
}

export function isPrivateMemory(folder: string, owner: Pick<FatalOwner, 'world'>): boolean {
  return isPrivate(folder, owner) && MEMORY_FILE_SYSTEMS.has(statfsSync(folder).type)
}

/** Whether a folder is ours, and closed to all others. */
function isPrivate(folder: string, { world }: Pick<FatalOwner, 'world'>): boolean {
  const status = lstatIfThere(folder)
  return status?.isDirectory() === true && status.uid === world.uid && (status.mode & 0o077) === 0
}

/** `tmpfs` and `ramfs`: https://man7.org/linux/man-pages/man2/statfs.2.html */
const MEMORY_FILE_SYSTEMS: ReadonlySet<number> = new Set([0x01021994, 0x858458f6])
