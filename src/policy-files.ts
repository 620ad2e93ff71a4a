import { posix, win32 } from 'node:path'
import type { World } from './world.ts'

/**
 * Where the administrator's policy may be on a platform.
 *
 * @returns absolute paths, the usual one first
 */
export function policyFilesOn(platform: NodeJS.Platform, env: World['env']): readonly string[] {
  const { join } = platform === 'win32' ? win32 : posix
  return policyFoldersOn(platform, env).map(folder => join(folder, 'policy.json'))
}

/**
 * The administrator's folders for us on a platform. No variable can move them away: where Windows names another folder
 * for the data of programs, that one is looked at too.
 *
 * @returns absolute paths, the usual one first
 */
export function policyFoldersOn(platform: NodeJS.Platform, env: World['env']): readonly string[] {
  switch (platform) {
    case 'win32':
      return foldersOnWindows(env)
    case 'darwin':
      return ['/Library/Application Support/askfirst']
    default:
      return ['/etc/askfirst']
  }
}

function foldersOnWindows({ ProgramData }: World['env']): readonly string[] {
  const folders = new Set([PROGRAM_DATA, ...foldersOnDrives(ProgramData)])
  return [...folders].map(folder => win32.join(folder, 'askfirst'))
}

const PROGRAM_DATA = 'C:\\ProgramData'

/** A path without a drive may lead to another computer. */
function foldersOnDrives(path: string | undefined): readonly string[] {
  return path !== undefined && /^[a-z]:[\\/]/i.test(path) ? [win32.normalize(path)] : []
}
