import { win32 } from './builtin.ts'
import type { Environment } from './environment.ts'

/**
 * Where the administrator's policy may be on a platform. No variable can move it away: where Windows names another
 * folder for the data of programs, that one is looked at too.
 *
 * @returns absolute paths, the usual one first
 */
export function policyFilesOn(platform: NodeJS.Platform, env: Environment): readonly string[] {
  switch (platform) {
    case 'win32':
      return filesOnWindows(env)
    case 'darwin':
      return ['/Library/Application Support/askfirst/policy.json']
    default:
      return ['/etc/askfirst/policy.json']
  }
}

function filesOnWindows({ ProgramData }: Environment): readonly string[] {
  const folders = new Set([PROGRAM_DATA, ...foldersOnDrives(ProgramData)])
  return [...folders].map(folder => win32.join(folder, 'askfirst', 'policy.json'))
}

const PROGRAM_DATA = 'C:\\ProgramData'

/** A path without a drive may lead to another computer. */
function foldersOnDrives(path: string | undefined): readonly string[] {
  return path !== undefined && /^[a-z]:[\\/]/i.test(path) ? [win32.normalize(path)] : []
}
