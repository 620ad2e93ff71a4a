import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { removeFatal } from '../../src/capture/fatal-folder.ts'

/**
 * Removes what programs made in shared memory on behalf of a home: for Node's own report of a fatal error each has a
 * folder there, named by a hash of where its reports are.
 *
 * @param home - what it holds names the programs; those of whom nothing is there have the usual names
 */
export function removeFromMemory(home: string): void {
  if (process.platform !== 'linux' || !existsSync(home)) return
  const bases = [join(home, '.config'), join(home, '.local/share')]
  const names = new Set([...USUAL, ...bases.flatMap(foldersIn)])
  // A program may have begun as one of them and become the other.
  for (const uid of new Set([process.getuid?.(), statSync(home).uid])) {
    for (const name of names) {
      forgetOutbox(join(home, '.local/share', name, 'askfirst'), uid)
    }
  }
}

/** Removes what programs made there for one outbox, wherever it is. */
export function forgetOutbox(outbox: string, uid = process.getuid?.()): void {
  removeFatal({ outbox, world: { env: {}, platform: process.platform, uid, script: '' } })
}

const USUAL = ['askfirst', 'mytool', 'tool', 'lib', 'other']

/** Those of a scope are one below it. */
function foldersIn(base: string): readonly string[] {
  const names = existsSync(base) ? readdirSync(base) : []
  return names.flatMap(name =>
    name.startsWith('@') ? readdirSync(join(base, name)).map(below => `${name}/${below}`) : [name],
  )
}
