import type { Stats } from 'node:fs'
import { dirname, lstatSync, statSync } from './builtin.ts'
import type { World } from './world.ts'

/**
 * Tells whose a path is, or would be: the owner of it or of the nearest thing above it that exists; of a symbolic
 * link, also the owner of what it leads to.
 *
 * @returns `foreign` if that is another person, as under `sudo` with the caller's HOME: what we wrote there would
 *   be root's, in the way of the person it belongs to
 */
export function ownerOf(path: string, { uid }: Pick<World, 'uid'>): 'own' | 'foreign' {
  if (uid === undefined) {
    return 'own'
  }
  const { entry, target } = nearest(path)
  return isOwn(entry, uid) && isOwn(target, uid) ? 'own' : 'foreign'
}

function isOwn(stats: Stats | undefined, uid: number): boolean {
  return !stats || stats.uid === uid || stats.uid === ROOT_UID
}

const ROOT_UID = 0

interface Nearest {
  readonly path: string
  readonly entry: Stats | undefined
  /** What it leads to, if it is a symbolic link; undefined where that is nothing. */
  readonly target: Stats | undefined
}

/** The nearest thing that exists: the path itself, or what is above it. */
export function nearest(path: string): Nearest {
  const entry = attempt(lstatSync, path)
  if (!entry && path !== dirname(path)) {
    return nearest(dirname(path))
  }
  return { path, entry, target: entry?.isSymbolicLink() ? attempt(statSync, path) : entry }
}

function attempt(look: (path: string) => Stats, path: string): Stats | undefined {
  try {
    return look(path)
  } catch {
    return undefined
  }
}
