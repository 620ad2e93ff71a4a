import { chmodSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFiles } from './files.ts'

/** Only root may give a process a file system of its own to see. */
export const MAY_MOUNT = process.getuid?.() === 0 && process.platform === 'linux'

/**
 * A computer with this administrator's policy: what is run through the command that is returned sees it as
 * `/etc/askfirst/policy.json`, and so do the processes that it starts. Nobody else does.
 */
export function policyOn(
  content: string | object,
  { mode = 0o644 }: { mode?: number } = {},
): readonly string[] {
  const etc = makeFiles({ 'askfirst/policy.json': content })
  for (const folder of [etc, join(etc, 'askfirst')]) {
    chmodSync(folder, 0o755)
  }
  chmodSync(join(etc, 'askfirst', 'policy.json'), mode)
  copyFileSync('/etc/passwd', join(etc, 'passwd'))
  return ['unshare', '--mount', 'sh', '-c', 'mount --bind "$0" /etc && exec "$@"', etc]
}
