import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makeFiles } from './files.ts'
import type { Home } from './home.ts'
import { newHome } from './person.ts'

/** Whether this computer has a file system in memory. Its reports of fatal errors need one, unless Node was told to leave the environment out. */
export const HAS_MEMORY = process.platform === 'linux'

/** The options by which a program runs out of memory soon. */
export const LITTLE_MEMORY = ['--max-old-space-size=20']

/** Whether this Node has `process.report.excludeEnv`. */
export const CAN_LEAVE_OUT = process.report !== undefined && 'excludeEnv' in process.report

/** A home in which a session runs: with a private folder in memory, both empty, both gone when the test is over. */
export function newSession(): Home & { readonly session: string } {
  const home = newHome()
  const session = makeMemory()
  return { ...home, session, env: { ...home.env, XDG_RUNTIME_DIR: session } }
}

/** A private folder in memory. */
function makeMemory(): string {
  const folder = mkdtempSync('/dev/shm/askfirst-test-')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** All files below a folder; none if there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) {
    return []
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

/**
 * Makes a program that runs out of memory, unless it is told to `go on`.
 *
 * @param before - what it does first
 */
export function makeHungry(before = ''): string {
  const folder = makeFiles({
    'package.json': { name: 'hungry', version: '1.2.3' },
    'hungry.cjs': `${before}
      if (process.argv[2] === 'go') return console.log('gone on')
      const eaten = []
      for (;;) eaten.push({ word: (process.argv[2] ?? 'crumb') + eaten.length })`,
  })
  return join(folder, 'hungry.cjs')
}
