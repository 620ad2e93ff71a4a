import type { Folders } from '../app/folders.ts'
import { accessSync, constants } from '../system/builtin.ts'
import { nearest, ownerOf } from '../system/file-owner.ts'
import type { World } from '../system/world.ts'

/** Why an answer, or a report under it, cannot be stored: half a sentence; undefined if nothing hinders. */
export function whyNotStored(
  { config, outbox }: Pick<Folders, 'config' | 'outbox'>,
  world: Pick<World, 'uid'>,
): string | undefined {
  return whyNotStorable(config, world) ?? whyNotStorable(outbox, world) ?? whyNotPermitted(outbox)
}

/** An answer is stored by a process without Node's permission model; a report by the one that crashes. */
function whyNotPermitted(outbox: string): string | undefined {
  return process.permission?.has('fs.write', outbox) === false
    ? `Node.js was not given --allow-fs-write for "${outbox}"`
    : undefined
}

/**
 * Why nothing can be stored in a folder, which need not be there yet; looked up without writing anything.
 *
 * @param folder - absolute path
 * @returns half a sentence; undefined if nothing hinders
 */
function whyNotStorable(folder: string, world: Pick<World, 'uid'>): string | undefined {
  if (ownerOf(folder, world) === 'foreign') {
    return `the folder "${folder}" belongs to another user`
  }
  const { path, target } = nearest(folder)
  if (!target) {
    return `"${path}" is a link that leads nowhere`
  }
  if (!target.isDirectory()) {
    return `"${path}" is no folder`
  }
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return undefined
  } catch {
    return `the folder "${path}" cannot be written`
  }
}
